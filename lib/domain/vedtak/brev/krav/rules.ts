import { egenandelFor } from '../../tjeneste/rules';
import { girTjenester } from '../../rules';
import { erTilSkade } from '../../slag/rules';
import type { Linje, Vedtaksinnhold, Vedtakstype } from '../../types';
import { tjenesteord } from '../deler/rules';
import { mistet } from '../deler/hva/rules';
import { langDato } from '../tekst/rules';
import type { Brev, Brevdelkode, Brevfakta, Brevkravkode } from '../types';

const ALLTID: readonly Brevdelkode[] = [
  'KONKLUSJON', 'BEGRUNNELSE', 'SYN', 'HJEMMEL', 'KLAGE', 'UTSATT', 'INNSYN', 'SAKSKOSTNADER', 'KONTAKT',
]; // prettier-ignore

/** Det vedtaket og faktaene sier at akkurat dette brevet skal inneholde. */
export interface Kravgrunnlag {
  fakta: Brevfakta;
  innhold: Vedtaksinnhold;
}

/** Delene loven krever av brevet, etter slags vedtak (domain.md 1.3). */
export function kravTilBrev(type: Vedtakstype, grunnlag?: Kravgrunnlag): Brevdelkode[] {
  return [...ALLTID, ...etterType(type), ...(grunnlag ? etterFakta(grunnlag) : [])];
}

function etterType(type: Vedtakstype): Brevdelkode[] {
  if (type === 'OPPHOR') return ['TJENESTER', 'FORHAANDSVARSEL', 'REDUKSJON'];
  if (type === 'AVSLAG') return ['TJENESTER'];
  const gir: Brevdelkode[] = ['FORMAAL', 'MAAL', 'TJENESTER', 'EGENANDEL', 'REVURDERING'];
  return type === 'OMGJORING' || type === 'AKUTT' ? [...gir, type] : gir;
}

function etterFakta({ fakta, innhold }: Kravgrunnlag): Brevdelkode[] {
  const krav: Brevdelkode[] = [];
  if (innhold.type !== 'OPPHOR' && erTilSkade(innhold, fakta.slag)) krav.push('FORHAANDSVARSEL', 'REDUKSJON');
  if (fakta.mestring) krav.push('MESTRING');
  if (fakta.brukervalg && girTjenester(innhold.type) && innhold.type !== 'AKUTT') krav.push('BRUKERVALG');
  if (fakta.kopi.length > 0) krav.push('KOPI');
  return krav;
}

/**
 * Det som mangler i et ferdig bygget brev, ett navn per punkt. Sjekklista spør brevet selv, ikke skjemaet.
 * Med grunnlaget spørres det også om det enkelte: hver tjeneste, hvert avslag, dagen det virker fra.
 */
export function manglerIBrev(brev: Brev, type: Vedtakstype, grunnlag?: Kravgrunnlag): Brevkravkode[] {
  const deler = kravTilBrev(type, grunnlag).filter((kode) => !brev.deler.some((d) => d.kode === kode));
  return [...hodet(brev), ...deler, ...(grunnlag ? inni(brev, grunnlag) : []), ...nederst(brev)];
}

const hodet = (brev: Brev): Brevkravkode[] => [
  ...(brev.avsender.navn && brev.avsender.kommune ? [] : (['AVSENDER'] as const)),
  ...(brev.saksnummer ? [] : (['SAKSNUMMER'] as const)),
  ...(brev.mottaker.length > 1 ? [] : (['MOTTAKER'] as const)),
];

/** Først når noen har fattet det. Underskriften sier hvem, og etter hvilken fullmakt. */
const nederst = (brev: Brev): Brevkravkode[] => [
  ...(brev.dato !== null && brev.signatur.length < 3 ? (['SIGNATUR'] as const) : []),
  ...(brev.dato === null && brev.signatur.length > 0 ? (['DATO'] as const) : []),
];

function inni(brev: Brev, { fakta, innhold }: Kravgrunnlag): Brevkravkode[] {
  const avslag = innhold.linjer.filter((l) => l.utfall === 'AVSLAATT');
  const alle = [...innhold.linjer, ...mistet(fakta, innhold)];
  const sagt = (kode: Brevdelkode) => deltekst(brev, kode).toLocaleLowerCase('nb');
  const nevnt = (kode: Brevdelkode, linjer: readonly Linje[]) =>
    linjer.every((l) => sagt(kode).includes(tjenesteord(fakta, l).toLocaleLowerCase('nb')));
  const koster = innhold.linjer.filter(
    (l) => l.utfall === 'INNVILGET' && ['ETTER_INNTEKT', 'EGEN_PRIS'].includes(egenandelFor(l)),
  );
  const har = (kode: Brevdelkode) => brev.deler.some((d) => d.kode === kode);
  const virker = innhold.virkningFom && langDato(innhold.virkningFom, fakta.ordlyd.form);
  const mangler: [boolean, Brevkravkode][] = [
    [har('KONKLUSJON') && !nevnt('KONKLUSJON', avslag), 'AVSLAATT'],
    [har('KONKLUSJON') && !nevnt('KONKLUSJON', alle), 'KONKLUSJON'],
    [har('TJENESTER') && !nevnt('TJENESTER', innhold.linjer), 'TJENESTER'],
    [har('EGENANDEL') && girTjenester(innhold.type) && !nevnt('EGENANDEL', koster), 'PRIS'],
    [innhold.type !== 'AVSLAG' && !(virker && deltekst(brev, 'KONKLUSJON').includes(virker)), 'VIRKNING'],
  ];
  return mangler.flatMap(([er, kode]) => (er ? [kode] : []));
}

export const deltekst = (brev: Brev, kode: Brevdelkode): string =>
  brev.deler
    .filter((d) => d.kode === kode)
    .flatMap((d) => d.innhold)
    .flatMap((i) => (i.slag === 'punkter' ? i.punkter.flatMap((p) => [p.tekst, p.under ?? '']) : [i.tekst]))
    .join('\n');
