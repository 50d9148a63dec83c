import type { Dyr, Kjonn, Reisemaate, Spraak } from '@/lib/domain/ansatt/types';
import { dbDato, om } from '@/tests/factories/grunnlag';
import type { Bydel } from './bydel';

/** Hvordan de kommer seg rundt, og hva de kan snakke. De som ikke står her, går, og har ikke svart på resten. */
// prettier-ignore
const OM_MEG: Record<string, { reisemaate?: Reisemaate; spraak?: Spraak[]; unngaarDyr?: Dyr[]; kjonn?: Kjonn }> = {
  'Maren Solli': { reisemaate: 'BIL', kjonn: 'KVINNE' },
  'Ingrid Haugland': { reisemaate: 'BIL', kjonn: 'KVINNE' },
  'Yusuf Abdi': { spraak: ['so', 'ar', 'en'], kjonn: 'MANN' },
  'Amina Rahimi': { reisemaate: 'BIL', spraak: ['fa'], kjonn: 'KVINNE', unngaarDyr: ['KATT'] },
  'Tomasz Wrona': { reisemaate: 'BIL', spraak: ['pl'], kjonn: 'MANN' },
  'Bjørn Tangen': { reisemaate: 'SYKKEL', kjonn: 'MANN' },
  'Lise Fossum': { reisemaate: 'ELSYKKEL', kjonn: 'KVINNE' },
  'Nora Kvam': { reisemaate: 'ELSYKKEL', kjonn: 'KVINNE' },
  'Sindre Aas': { reisemaate: 'BIL', kjonn: 'MANN' },
  'Elif Demir': { reisemaate: 'SYKKEL', spraak: ['tr'], kjonn: 'KVINNE' },
  'Grete Moen': { kjonn: 'KVINNE', unngaarDyr: ['HUND'] },
  'Thea Nilsen': { reisemaate: 'BIL', kjonn: 'KVINNE' },
  'Jonas Berg': { reisemaate: 'SYKKEL' },
  'Hanna Lindqvist': { reisemaate: 'BIL', kjonn: 'KVINNE' },
  'Per Aune': { reisemaate: 'BIL', kjonn: 'MANN' },
  'Oda Brekke': { reisemaate: 'SYKKEL', kjonn: 'KVINNE' },
  'Mohammed Farah': { reisemaate: 'BIL', spraak: ['so'], kjonn: 'MANN' },
  'Agnieszka Nowak': { reisemaate: 'ELSYKKEL', spraak: ['pl'], kjonn: 'KVINNE' },
  'Lidia Kowalczyk': { reisemaate: 'BIL', spraak: ['pl', 'uk'], kjonn: 'KVINNE' },
  'Tesfaye Bekele': { spraak: ['ti', 'en'], kjonn: 'MANN' },
  'Hodan Warsame': { spraak: ['so'], kjonn: 'KVINNE' },
  'Kim Nguyen': { reisemaate: 'BIL', spraak: ['vi'] },
};

const ONSKER: Record<string, { dyr?: Dyr[]; onsketKjonn?: Kjonn; onsketSpraak?: Spraak }> = {
  'Fatima Yilmaz': { onsketKjonn: 'KVINNE', onsketSpraak: 'tr' },
  'Else Midtbø': { onsketKjonn: 'KVINNE' },
  'Edvin Holm': { onsketKjonn: 'MANN' },
  'Leif Askeland': { dyr: ['HUND'] },
  'Oddny Tveit': { dyr: ['KATT'] },
};

/** Den teamlederen har bestemt ikke skal dit. Grunnen står ingen steder. */
const SKAL_IKKE = { bruker: 'Rigmor Pettersen', ansatt: 'Jonas Berg', bestemtAv: 'Kari Lie' };

/** Det som alt står om dyr i huset. */
const dyrSomStaar = (godtAaVite: string | null | undefined): Dyr[] => [
  ...(/\bhund(en)?\b/i.test(godtAaVite ?? '') ? ['HUND' as const] : []),
  ...(/\bkatt(en|a)?\b/i.test(godtAaVite ?? '') ? ['KATT' as const] : []),
];

export function leggOnsker({ g }: Bydel): void {
  const navn = (rad: { fornavn: string; etternavn: string }) => `${rad.fornavn} ${rad.etternavn}`;
  for (const ansatt of g.rader.ansatt) Object.assign(ansatt, OM_MEG[navn(ansatt)]);
  for (const bruker of g.rader.bruker)
    Object.assign(bruker, { dyr: dyrSomStaar(bruker.godtAaVite) }, ONSKER[navn(bruker)]);
  const id = (rader: { id?: string; fornavn: string; etternavn: string }[], hvem: string) =>
    rader.find((rad) => navn(rad) === hvem)!.id!;
  g.rader.ikkepar.push({
    id: g.nyId('ikkepar'),
    virksomhetId: g.virksomhetId,
    brukerId: id(g.rader.bruker, SKAL_IKKE.bruker),
    ansattId: id(g.rader.ansatt, SKAL_IKKE.ansatt),
    bestemtAvId: id(g.rader.ansatt, SKAL_IKKE.bestemtAv),
    fom: dbDato(om(g, -40)),
  });
}
