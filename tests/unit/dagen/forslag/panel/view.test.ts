import { describe, expect, it } from 'vitest';
import type { Forslagsvisning, Trekkvisning } from '@/lib/domain/dagen/forslag/kjoring/types';
import { andreRader, endringsrader, sammendrag, ufordelteRader } from '@/lib/domain/dagen/forslag/panel/view';
import type { Dagstall, Sammenligning } from '@/lib/domain/dagen/forslag/types';
import { enTavle, etAnsikt, etBesok, etSpor, person } from '../../../../factories/tavle';

const [YUSUF, AMINA] = [person('Yusuf Abdi'), person('Amina Rahimi')];
const gerd = etBesok('Gerd H.', { tildelt: [{ ansattId: YUSUF, plass: 1 }], versjon: 3 });
const odd = etBesok('Odd V.');
const tavle = enTavle({
  spor: [etSpor('Yusuf Abdi'), etSpor('Amina Rahimi')],
  besok: [gerd, odd],
  ansikter: { [odd.bruker!.id]: [etAnsikt('Amina Rahimi')] },
});

const TALL: Dagstall = {
  nyeAnsikter: 0,
  utenAnsvarlig: 0,
  reiseMinutter: 0,
  ufordelt: 0,
  brutteOnsker: 0,
  utenforVindu: 0,
  last: { ROMSLIG: 0, PASSE: 0, FULLT: 0 },
};
const sammenligning = (naa: Partial<Dagstall>, etter: Partial<Dagstall>): Sammenligning => ({
  for: { ...TALL, ...naa },
  etter: { ...TALL, ...etter },
  endringer: 0,
  lastord: [],
  ansikter: [],
});
const trekk = (inn: Partial<Trekkvisning>): Trekkvisning => ({
  besokId: odd.id,
  versjon: 1,
  plass: 1,
  fraAnsattId: null,
  tilAnsattId: AMINA,
  rekkefolge: 4,
  fraDagsdel: 'MORGEN',
  tilDagsdel: 'MORGEN',
  ...inn,
});
const forslag = (inn: Partial<Forslagsvisning>): Forslagsvisning => ({
  trekk: [],
  ufordelt: [],
  besok: [],
  sammenligning: sammenligning({}, {}),
  reisekilde: 'LUFTLINJE',
  ...inn,
});

describe('endringene i et forslag', () => {
  it('sier hvem, hva det betyr for den som bor der, og det som skal sendes', () => {
    const [rad] = endringsrader(tavle, forslag({ trekk: [trekk({})] }));
    expect(rad).toMatchObject({ hvem: 'Odd V.', fra: [], til: ['Amina'], nyeAnsikter: 0, status: 'KLAR' });
    expect(rad!.trekk).toEqual([
      {
        besokId: odd.id,
        versjon: 1,
        plass: 1,
        tilAnsattId: AMINA,
        dagsdel: 'MORGEN',
        rekkefolge: 4,
      },
    ]);
    expect(endringsrader(tavle, forslag({ trekk: [trekk({ tilAnsattId: YUSUF })] }))[0]!.nyeAnsikter).toBe(1);
  });

  it('ser at det er godtatt, og at noen har flyttet det et annet sted imens', () => {
    const flyttet = (ansattId: string) => ({
      ...tavle,
      besok: [gerd, { ...odd, versjon: 2, tildelt: [{ ansattId, plass: 1 }] }],
    });
    const f = forslag({ trekk: [trekk({})] });
    expect(endringsrader(flyttet(AMINA), f)[0]!.status).toBe('GODTATT');
    expect(endringsrader(flyttet(YUSUF), f)[0]!.status).toBe('ENDRET');
  });

  it('er det angret, kan det godtas igjen, med versjonen besøket har nå', () => {
    const angret = { ...tavle, besok: [gerd, { ...odd, versjon: 5 }] };
    const [rad] = endringsrader(angret, forslag({ trekk: [trekk({})] }));
    expect(rad).toMatchObject({ status: 'KLAR', trekk: [{ versjon: 5 }] });
  });

  it('to på samme besøk er én endring', () => {
    const to = [trekk({}), trekk({ plass: 2, tilAnsattId: YUSUF, versjon: 2 })];
    const rader = endringsrader(tavle, forslag({ trekk: to }));
    expect(rader).toHaveLength(1);
    expect(rader[0]!.trekk.map((t) => t.versjon)).toEqual([1, 1]);
  });

  it('et besøk som er borte fra tavla, er ikke med', () => {
    const borte = { ...tavle, besok: [gerd] };
    expect(endringsrader(borte, forslag({ trekk: [trekk({})] }))).toEqual([]);
    expect(
      ufordelteRader(borte, forslag({ ufordelt: [{ besokId: odd.id, plass: 1, grunner: [] }] })),
    ).toEqual([]);
  });

  it('forklarer også det som ligger i ro', () => {
    const forklaring = {
      besokId: gerd.id,
      plass: 1,
      ansattId: YUSUF,
      endret: false,
      begrunnelser: [{ kode: 'SOM_I_DAG' as const }],
      kostnad: { REISE: 4, LUFT: 0.01 },
    };
    expect(andreRader(tavle, forslag({ besok: [forklaring] }))).toEqual([
      {
        besokId: gerd.id,
        hvem: 'Gerd H.',
        dagsdel: 'MORGEN',
        hvorfor: {
          navn: 'Yusuf',
          begrunnelser: [{ kode: 'SOM_I_DAG' }],
          kostnad: [{ ledd: 'REISE', verdi: 4 }],
        },
      },
    ]);
  });
});

describe('sammendraget', () => {
  const ord = (naa: Partial<Dagstall>, etter: Partial<Dagstall>) =>
    sammendrag(sammenligning(naa, etter)).map((b) => `${b.ord} ${b.antall}`);

  it('sier bare det som blir annerledes, det viktigste først', () => {
    expect(
      ord(
        { nyeAnsikter: 4, reiseMinutter: 40, last: { ROMSLIG: 2, PASSE: 0, FULLT: 2 } },
        { nyeAnsikter: 1, reiseMinutter: 26, last: { ROMSLIG: 0, PASSE: 4, FULLT: 0 } },
      ),
    ).toEqual(['ansikterFaerre 3', 'reiseKortere 14', 'jevnere 2']);
    expect(ord({ ufordelt: 2 }, { nyeAnsikter: 1, reiseMinutter: 6 })).toEqual([
      'fordelt 2',
      'ansikterFlere 1',
      'reiseLengre 6',
    ]);
  });

  it('har et ord også når ingenting blir annerledes', () => {
    expect(ord({}, {})).toEqual(['likt 0']);
  });
});
