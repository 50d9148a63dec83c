import type { z } from 'zod';
import type { Feltfeil } from './types';

/** Nøkler i navnerommet `feil.felt`. Et skjema kan også gi sin egen nøkkel som melding, med prefikset `feil.`. */
export function feltfeil(error: z.ZodError): Feltfeil[] {
  const sett = new Set<string>();
  return error.issues.flatMap((issue) => {
    // `strict` melder ukjente felt på forelderen; de hører ikke til noe skjemafelt.
    const path = issue.path.map(String).join('.');
    if (sett.has(path)) return [];
    sett.add(path);
    return [{ path, ...nokkelFor(issue) }];
  });
}

function nokkelFor(issue: z.core.$ZodIssue): Omit<Feltfeil, 'path'> {
  if (issue.message.startsWith('feil.')) return { key: issue.message.slice('feil.'.length) };
  switch (issue.code) {
    case 'invalid_type':
      return { key: 'felt.mangler' };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { key: 'felt.mangler' }
        : { key: 'felt.forLite', values: { minst: Number(issue.minimum) } };
    case 'too_big':
      return issue.origin === 'string'
        ? { key: 'felt.forLangt', values: { maks: Number(issue.maximum) } }
        : { key: 'felt.forStort', values: { maks: Number(issue.maximum) } };
    case 'unrecognized_keys':
      return { key: 'felt.ukjent' };
    default:
      return { key: 'felt.ugyldig' };
  }
}
