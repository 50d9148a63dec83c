import { describe, expect, it } from 'vitest';
import { pakkedokument } from '@/lib/domain/dagen/nodpakke/dokument/rules';
import type { Ark, Arkbesok } from '@/lib/domain/dagen/utskrift/types';
import { makePdf } from '@/lib/platform/pdf/pdf';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { addDays, dato } from '@/lib/platform/time/dato';

const I_DAG = dato('2026-11-25');
const RAMME = {
  team: { navn: 'Team Stor', vakttelefon: '00 00 10 00', virksomhet: 'Bydel Eksempel' },
  dager: { fom: I_DAG, tom: addDays(I_DAG, 1) },
  laget: new Date('2026-11-25T06:20:00Z'),
  lagetAv: 'Kari Lie',
};

const besok = (i: number): Arkbesok => ({
  besokId: `b${i}`,
  dagsdel: DAGSDELER[i % 4]!,
  status: 'PLANLAGT',
  sammenMed: i % 10 === 0 ? ['Amina'] : null,
  bruker: {
    navn: `Person ${i} X.`,
    adresse: `Bekkeveien ${i}`,
    tillegg: 'Gult hus, ring på den nederste klokka',
    telefon: '00 00 30 20',
    nokkel: String(i),
    godtAaVite: ['Banker du på kjøkkenvinduet, hører hun det fortere enn ringeklokka.'],
    maal: ['Vaske og kle på seg selv ved vasken om morgenen'],
    oppgaver: [
      { tekst: 'Dosett, hun åpner luka selv', maa: 'MEDISIN' },
      { tekst: 'Frokost og kaffe, hun smører selv', maa: null },
    ],
    stopp: null,
  },
});

/** Fjorten personer, `antall` besøk om dagen, to dager. */
const stortTeam = (antall: number): Ark[] =>
  [RAMME.dager.fom, RAMME.dager.tom].flatMap((dag) =>
    Array.from({ length: 14 }, (_, person): Ark => {
      const mine = Array.from({ length: antall }, (_b, i) => i)
        .filter((i) => i % 14 === person)
        .map(besok);
      return {
        dato: dag,
        ansatt: { id: `a${person}`, navn: `Ansatt ${person} Eksempel`, profesjon: 'HELSEFAGARBEIDER' },
        deler: DAGSDELER.flatMap((dagsdel) => {
          const her = mine.filter((b) => b.dagsdel === dagsdel);
          return her.length > 0 ? [{ dagsdel, foer: 0, besok: her }] : [];
        }),
        antall: mine.length,
      };
    }),
  );

describe('nødpakken til et stort team', () => {
  it('to ganger 120 besøk er ferdig på under fem sekunder', async () => {
    const ark = stortTeam(120);
    expect(ark.reduce((sum, a) => sum + a.antall, 0)).toBe(240);
    const foer = performance.now();
    await makePdf(pakkedokument(ark, RAMME), { password: 'bako-dimi-soro-nevy-tagi-ledo' });
    const sekunder = (performance.now() - foer) / 1000;
    expect(sekunder).toBeLessThan(5);
  });

  it('har hvert besøk én gang på sitt ark, og hvert ark på sin egen side', () => {
    const { blocks } = pakkedokument(stortTeam(30), RAMME);
    const tekst = JSON.stringify(blocks);
    for (let i = 0; i < 30; i += 1)
      expect([...tekst.matchAll(new RegExp(`"Person ${i} X\\."`, 'g'))]).toHaveLength(2);
    const ark = blocks.filter((b) => b.kind === 'heading' && b.level === 1);
    expect(ark.slice(1).every((b) => b.kind === 'heading' && b.startsPage)).toBe(true);
  });

  it('en skjermet plass har vakttelefonen, og en stoppet har ordet', () => {
    const en = (mer: Partial<Arkbesok>) =>
      JSON.stringify(
        pakkedokument(
          [
            {
              dato: I_DAG,
              ansatt: null,
              deler: [{ dagsdel: 'MORGEN', foer: 0, besok: [{ ...besok(1), ...mer }] }],
              antall: 1,
            },
          ],
          RAMME,
        ).blocks,
      );
    expect(en({ bruker: null })).toContain('Ring vakttelefonen, 00 00 10 00.');
    const stoppet = en({ bruker: { ...besok(1).bruker!, stopp: 'KAD' } });
    expect(stoppet).toContain('STOPP, KAD: ');
    expect(stoppet, 'nobody goes there').not.toMatch(/Bekkeveien|Dosett|Nøkkel nr/);
    expect(en({ sammenMed: 'MANGLER' })).toContain('To, mangler én');
  });
});
