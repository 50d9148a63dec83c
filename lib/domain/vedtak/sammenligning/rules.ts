import type { Bit, Rad, Radkode, Radstatus, Sammenlignbart } from './types';

/** Ord med mellomrommet etter, så bitene kan settes sammen igjen til nøyaktig samme tekst. */
export const ord = (tekst: string): string[] => tekst.match(/\s*\S+/gu) ?? [];

/** Over denne størrelsen er forskjellen i seg selv «alt er nytt», og tabellen ville kostet mer enn den sier. */
const MAKS_CELLER = 400_000;
const MINSTE_OY = 2;

/** Lengste felles rekke av ord. Det som er likt, står; resten er tatt ut eller satt inn. */
export function ordforskjell(forrige: string, ny: string): Bit[] {
  const a = ord(forrige);
  const b = ord(ny);
  if (a.length * b.length > MAKS_CELLER) return slaaSammen([...a.map(ut), ...b.map(inn)]);
  const lengde = lcs(a, b);
  const bits: Bit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (likt(a[i]!, b[j]!)) bits.push({ slag: 'LIK', tekst: b[(i++, j++)]! });
    else if (lengde[i + 1]![j]! >= lengde[i]![j + 1]!) bits.push(ut(a[i++]!));
    else bits.push(inn(b[j++]!));
  }
  return slaaSammen(rydd(slaaSammen([...bits, ...a.slice(i).map(ut), ...b.slice(j).map(inn)])));
}

const ut = (tekst: string): Bit => ({ slag: 'UT', tekst });
const inn = (tekst: string): Bit => ({ slag: 'INN', tekst });
const likt = (a: string, b: string): boolean => a.trim() === b.trim();

/** `tabell[i][j]` = lengden på den lengste felles rekken i resten av a og b. */
function lcs(a: readonly string[], b: readonly string[]): number[][] {
  const tabell = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      tabell[i]![j] = likt(a[i]!, b[j]!)
        ? tabell[i + 1]![j + 1]! + 1
        : Math.max(tabell[i + 1]![j]!, tabell[i]![j + 1]!);
  return tabell;
}

/**
 * Et enslig «og» midt i en omskriving er ikke noe likt. Øyer på ett ord gjøres til endring, og i hver endring kommer
 * det som er tatt ut, før det som er satt inn.
 */
function rydd(bits: readonly Bit[]): Bit[] {
  const uten = bits.flatMap((bit, i): Bit[] =>
    bit.slag === 'LIK' && i > 0 && i < bits.length - 1 && ord(bit.tekst).length < MINSTE_OY
      ? [ut(bit.tekst), inn(bit.tekst)]
      : [bit],
  );
  const ryddet: Bit[] = [];
  let endring: Bit[] = [];
  const lukk = () => {
    ryddet.push(...endring.filter((b) => b.slag === 'UT'), ...endring.filter((b) => b.slag === 'INN'));
    endring = [];
  };
  for (const bit of uten) {
    if (bit.slag === 'LIK') {
      lukk();
      ryddet.push(bit);
    } else endring.push(bit);
  }
  lukk();
  return ryddet;
}

/** Bare det aller første ordet i en tekst står uten luft foran; etter noe annet må det få den. */
function slaaSammen(bits: readonly Bit[]): Bit[] {
  const samlet: Bit[] = [];
  for (const bit of bits) {
    const siste = samlet.at(-1);
    const tekst = siste && !/^\s/u.test(bit.tekst) ? ` ${bit.tekst}` : bit.tekst;
    if (siste?.slag === bit.slag) siste.tekst += tekst;
    else samlet.push({ slag: bit.slag, tekst });
  }
  return samlet;
}

/** Rader av mening. Uten et forrige vedtak er alt nytt, og da merkes ingenting. */
export function sammenlign(forrige: Sammenlignbart | null, ny: Sammenlignbart): Rad[] {
  return [
    rad('EGNE_ORD', forrige && forrige.egneOrd, ny.egneOrd, { hele: true }),
    rad('FORMAAL', forrige && forrige.formaal, ny.formaal),
    ...par(forrige?.maal ?? [], ny.maal, (m) => m.maalId).map(([f, n], i) =>
      rad('MAAL', f?.tekst ?? null, n?.tekst ?? null, {
        nummer: i + 1,
        merk: forrige !== null,
      }),
    ),
    ...par(forrige?.tjenester ?? [], ny.tjenester, (t) => t.nokkel).map(([f, n]) =>
      rad('TJENESTE', f?.tekst ?? null, n?.tekst ?? null, {
        merk: forrige !== null,
      }),
    ),
    rad('BEGRUNNELSE', forrige && forrige.begrunnelse, ny.begrunnelse),
    rad('SYN', forrige && forrige.brukersSyn, ny.brukersSyn),
    rad('DATOER', forrige && forrige.datoer, ny.datoer),
  ].filter((r) => r.forrige !== null || r.bits.length > 0);
}

/** De som finnes i begge, på plassen i det nye; de som er tatt ut, til slutt. */
function par<T>(forrige: readonly T[], ny: readonly T[], nokkel: (t: T) => string): [T | null, T | null][] {
  const tattUt = forrige.filter((f) => !ny.some((n) => nokkel(n) === nokkel(f)));
  return [
    ...ny.map((n): [T | null, T] => [forrige.find((f) => nokkel(f) === nokkel(n)) ?? null, n]),
    ...tattUt.map((f): [T, null] => [f, null]),
  ];
}

interface Radvalg {
  nummer?: number;
  /** Egne ord sammenlignes ikke ord for ord: det er to utsagn. */
  hele?: boolean;
  /** Merk som nytt når forrige mangler. */
  merk?: boolean;
}

function rad(
  kode: Radkode,
  forrige: string | null,
  ny: string | null,
  { nummer, hele, merk }: Radvalg = {},
): Rad {
  const foer = forrige || null;
  const naa = ny || null;
  return {
    kode,
    nummer: nummer ?? null,
    status: status(foer, naa),
    forrige: foer,
    bits: bitsFor(foer, naa, { hele, merk }),
  };
}

function status(forrige: string | null, ny: string | null): Radstatus {
  if (forrige === null) return 'NY';
  if (ny === null) return 'TATT_UT';
  return forrige === ny ? 'UENDRET' : 'ENDRET';
}

function bitsFor(
  forrige: string | null,
  ny: string | null,
  { hele, merk }: Pick<Radvalg, 'hele' | 'merk'>,
): Bit[] {
  // Egne ord tas aldri ut; det er bare ikke spurt på nytt.
  if (ny === null) return forrige === null || hele ? [] : [ut(forrige)];
  if (forrige === null) return [merk ? inn(ny) : { slag: 'LIK', tekst: ny }];
  return hele ? [{ slag: 'LIK', tekst: ny }] : ordforskjell(forrige, ny);
}
