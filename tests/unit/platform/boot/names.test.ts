import { describe, expect, it } from 'vitest';
import { derivedPassword } from '../../../../lib/platform/boot/database.mjs';
import { isNewEnough } from '../../../../lib/platform/boot/node-version.mjs';
import { Refusal } from '../../../../lib/platform/boot/refusal.mjs';
import { appRole } from '../../../../lib/platform/boot/roles.mjs';
import { withoutSettings } from '../../../../lib/platform/boot/test-app.mjs';
import { asSentenceName } from '../../../../lib/platform/boot/write-migration.mjs';

describe('asSentenceName', () => {
  it('writes a sentence in ASCII', () =>
    expect(asSentenceName('Vedtak får høringsfrist, og én ærlig grunn!')).toBe(
      'vedtak_faar_horingsfrist_og_en_aerlig_grunn',
    ));
  it('refuses one without letters', () => expect(() => asSentenceName('!?')).toThrow(Refusal));
});

describe('appRole', () => {
  it('is named after its database', () => expect(appRole('tillit')).toBe('tillit_app_tillit'));
  it('fits in what Postgres takes, and stays apart for long names', () => {
    const [one, two] = ['a', 'b'].map((end) => appRole('x'.repeat(60) + end)) as [string, string];
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(63);
    expect(one).not.toBe(two);
  });
});

describe('derivedPassword', () => {
  it('is the same on every instance, and another for another database or owner', () => {
    expect(derivedPassword('p', 'a')).toBe(derivedPassword('p', 'a'));
    expect(derivedPassword('p', 'b')).not.toBe(derivedPassword('p', 'a'));
    expect(derivedPassword('q', 'a')).not.toBe(derivedPassword('p', 'a'));
    expect(derivedPassword('hemmelig', 'a')).not.toContain('hemmelig');
  });
});

describe('isNewEnough', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('%s can be used', (v) =>
    expect(isNewEnough(v)).toBe(true),
  );
  it.each(['20.18.9', '18.20.0', '4.9.1'])('%s is too old', (v) => expect(isNewEnough(v)).toBe(false));
});

describe('withoutSettings', () => {
  it('keeps the real database away from the tests', () => {
    const env = { PATH: '/bin', DATABASE_URL: 'x', TILLIT_DATA: 'x', NEXTAUTH_SECRET: 'x', PORT: '1' };
    expect(withoutSettings(env as unknown as NodeJS.ProcessEnv)).toEqual({ PATH: '/bin' });
  });
});
