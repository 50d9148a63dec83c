import { describe, expect, it } from 'vitest';
import { sources } from '../../support/source';

/** Ingen rotasjon, ingen kø, ingen «neste tur»: en leverandør kommer bare fra det personen selv meldte. */
const filer = sources('lib', 'app', 'components').filter((f) => !f.path.includes('/generated/'));
const som = (ord: RegExp) => filer.filter((f) => ord.test(f.code)).map((f) => f.path);

describe('ingen kode velger leverandør for noen', () => {
  it('ett sted skriver et valg, og bare handlingen for personens valg kaller det', () => {
    expect(som(/\bbrukervalg\s*\.\s*(create|upsert|createMany)\b|insert into brukervalg\b/i)).toEqual([
      'lib/domain/brukervalg/commands.ts',
    ]);
    expect(som(/\bmeldValg\(/)).toEqual([
      'lib/domain/brukervalg/commands.ts',
      'lib/domain/brukervalg/handlinger.ts',
    ]);
  });

  it('et valg kan ikke få en annen leverandør etterpå: det eneste som oppdateres, er at det ble angret', () => {
    const oppdaterer = filer.filter((f) => /\bbrukervalg\s*\.\s*update/.test(f.code));
    expect(oppdaterer.map((f) => f.path)).toEqual(['lib/domain/brukervalg/commands.ts']);
    for (const { code } of oppdaterer)
      expect(/brukervalg\.update\w*\(\{[\s\S]*?data: \{([^}]*)\}/.exec(code)![1]).not.toMatch(/leverandor/);
  });

  it('reglene har verken terning, teller eller tur', () => {
    const regler = filer.filter((f) => f.path.startsWith('lib/domain/brukervalg/'));
    expect(regler.length).toBeGreaterThan(10);
    for (const f of regler)
      expect(f.code.replace(/\/\*\*[\s\S]*?\*\//g, ''), f.path).not.toMatch(
        /Math\.random|rotasj|rundgang|\btur\b|nesteLeverandor/i,
      );
  });
});
