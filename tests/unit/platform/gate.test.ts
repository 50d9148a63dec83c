import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, id, integer, optionalText, text, tick } from '@/lib/platform/gate/fields';
import { fromForm, keptValues } from '@/lib/platform/gate/form-data';
import { feltfeil } from '@/lib/domain/tilgang/feltfeil';

const form = (pairs: [string, string][]) => {
  const made = new FormData();
  for (const [name, value] of pairs) made.append(name, value);
  return made;
};

describe('a form as data', () => {
  it('nests by dots, lists by numbers and brackets, and leaves out what is empty', () => {
    const data = fromForm(
      form([
        ['linjer.1.omfang', 'Stell'],
        ['linjer.0.omfang', 'Medisin'],
        ['ukedager[]', '1'],
        ['ukedager[]', '3'],
        ['merknad', '  '],
        ['_nokkel', 'x'],
        ['$ACTION_ID', 'y'],
      ]),
    );
    expect(data).toEqual({ linjer: [{ omfang: 'Medisin' }, { omfang: 'Stell' }], ukedager: ['1', '3'] });
  });

  it('cannot be used to reach a prototype', () => {
    const data = fromForm(
      form([
        ['__proto__.vond', '1'],
        ['constructor.prototype.vond', '1'],
        ['a.__proto__.vond', '1'],
      ]),
    );
    expect(({} as Record<string, unknown>).vond).toBeUndefined();
    expect(Object.keys(data)).not.toContain('__proto__');
  });

  it('never throws, whatever is sent', () => {
    const pairs = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 12 });
    fc.assert(fc.property(pairs, (sent) => void fromForm(form(sent))));
    const paths = fc.array(
      fc.tuple(
        fc
          .array(fc.constantFrom('a', 'b', '0', '1', '12'), { minLength: 1, maxLength: 5 })
          .map((p) => p.join('.')),
        fc.string(),
      ),
    );
    fc.assert(fc.property(paths, (sent) => void fromForm(form(sent))));
  });

  it('keeps everything typed, to show it again', () => {
    expect(
      keptValues(
        form([
          ['formaal', ' a '],
          ['u[]', '1'],
          ['u[]', '2'],
          ['_x', 'y'],
        ]),
      ),
    ).toEqual({ formaal: ' a ', 'u[]': ['1', '2'] });
  });
});

describe('field makers', () => {
  it('text is trimmed, bounded and free of control characters', () => {
    expect(text(5).parse(' hei ')).toBe('hei');
    for (const bad of ['', '   ', 'for lang', 'nul\u0000', 3, null])
      expect(text(5).safeParse(bad).success).toBe(false);
    expect(text().parse('linje\n• ny – «ord»')).toContain('\n');
    expect(optionalText().parse(undefined)).toBeNull();
    expect(optionalText().parse('')).toBeNull();
  });

  it('numbers and days come as people type them', () => {
    expect(integer(0, 3).parse('2')).toBe(2);
    for (const bad of ['2,5', 2.5, '4', -1, '1e3', ''])
      expect(integer(0, 3).safeParse(bad).success).toBe(false);
    expect(day().parse('20. desember 2026')).toBe('2026-12-20');
    expect(day().safeParse('20.12.9999').success).toBe(false);
    expect([tick().parse('on'), tick().parse(undefined), tick().parse('false')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(id().safeParse("' or 1=1").success).toBe(false);
  });

  it('says what is wrong by key, once per field', () => {
    const schema = z.strictObject({ a: text(3), b: day(), c: integer(1, 2) });
    const result = schema.safeParse({ a: 'for langt', b: 'x', c: 9, d: 1 });
    const errors = result.success ? [] : feltfeil(result.error);
    expect(errors).toEqual([
      { path: 'a', key: 'felt.forLangt', values: { maks: 3 } },
      { path: 'b', key: 'felt.dato' },
      { path: 'c', key: 'felt.forStort', values: { maks: 2 } },
      { path: '', key: 'felt.ukjent' },
    ]);
  });
});
