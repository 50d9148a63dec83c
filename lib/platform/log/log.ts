import pino from 'pino';

/** Ids only: no names, numbers or notes of people ever pass through here. */
export const log = pino({
  level: process.env.TILLIT_LOG ?? 'info',
  base: { app: 'tillit' },
  timestamp: pino.stdTimeFunctions.isoTime,
});

/**
 * Logs an accident without its message, which may quote what a person wrote: kind, code and place only.
 * @returns the reference number that the reader is shown.
 */
export function logAccident(error: unknown, reference: string, context: Record<string, string>): string {
  const known = error instanceof Error ? error : new Error('thrown value');
  const places = (known.stack ?? '')
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 8);
  const code = (known as { code?: unknown }).code;
  log.error(
    { reference, ...context, kind: known.name, code: typeof code === 'string' ? code : undefined, places },
    'accident',
  );
  return reference;
}
