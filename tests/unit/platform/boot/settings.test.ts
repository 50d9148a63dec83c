import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../lib/platform/boot/refusal.mjs';
import { readSettings, shown } from '../../../../lib/platform/boot/settings.mjs';

const read = (env: Record<string, string>, args: string[] = []) =>
  readSettings(env as NodeJS.ProcessEnv, args);
const refusal = (env: Record<string, string>): string => {
  try {
    read(env);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'not refused';
};

const DATABASE_URL = 'postgresql://eier:hemmelig@db.kommune.no:6543/tillit?sslmode=require';
const OIDC = {
  TILLIT_OIDC_ISSUER: 'https://id.kommune.no',
  TILLIT_OIDC_CLIENT_ID: 'tillit',
  TILLIT_OIDC_CLIENT_SECRET: 'x',
};

describe('what a newcomer gets', () => {
  it('is port 3000, the demo, and ears for this machine only', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      demo: true,
      host: 'localhost',
      databaseUrl: null,
      dev: false,
    });
  });
  it('stays on this machine in the demo, whatever HOST says', () => {
    expect(read({ HOST: '0.0.0.0' }).host).toBe('localhost');
  });
  it('is a development server with --dev', () => expect(read({}, ['--dev']).dev).toBe(true));
});

describe('the demo', () => {
  it.each([
    ['an external database', { DATABASE_URL }],
    ['OIDC', OIDC],
    ['TILLIT_DEMO=0', { TILLIT_DEMO: '0' }],
  ])('is off with %s, and the server is heard outside', (_, env) => {
    expect(read(env as Record<string, string>)).toMatchObject({ demo: false, host: '0.0.0.0' });
  });
  it('is not combined with OIDC', () => expect(refusal({ ...OIDC, TILLIT_DEMO: '1' })).toContain('OIDC'));
  it('is not combined with an external database', () =>
    expect(refusal({ DATABASE_URL, TILLIT_DEMO: '1' })).toContain('den innebygde databasen'));
  it('takes 1 or 0 and nothing else', () => expect(refusal({ TILLIT_DEMO: 'ja' })).toContain('TILLIT_DEMO'));
});

describe('OIDC', () => {
  it.each(Object.keys(OIDC))('is refused without %s', (name) => {
    const { [name as keyof typeof OIDC]: _, ...incomplete } = OIDC;
    expect(refusal(incomplete)).toContain(name);
  });
});

describe('PORT', () => {
  it.each(['0', '65536', '-1', '3000.5', 'tre tusen', '0xff'])('%s is refused', (PORT) =>
    expect(refusal({ PORT })).toContain(PORT),
  );
  it.each(['1', '65535'])('%s is taken', (PORT) => expect(read({ PORT }).port).toBe(Number(PORT)));
});

describe('DATABASE_URL', () => {
  it.each(['tull', 'mysql://a:hemmelig@b/c', 'https://a:hemmelig@b'])(
    '%s is refused, and not repeated',
    (url) => {
      expect(refusal({ DATABASE_URL: url })).toContain('DATABASE_URL');
      expect(refusal({ DATABASE_URL: url })).not.toContain('hemmelig');
    },
  );
  it('is shown as a place, without person and password', () => {
    expect(shown(new URL(DATABASE_URL))).toBe('db.kommune.no:6543/tillit');
    expect(shown(new URL('postgres://eier:hemmelig@db/t'))).toBe('db:5432/t');
  });
});
