import { byggSvarbrev } from '@/lib/domain/mestring/brev/rules';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { nyBruker, nyeOrd, nyTjenesteansvarlig, type Bruker } from '@/tests/factories/bruker';
import { dbDato, nyHendelse, om, tidspunkt } from '@/tests/factories/grunnlag';
import { nyttMaal, nyVurdering, type Maal, type Nivaaer } from '@/tests/factories/maal';
import { nyMestringsperiode, type Mestringinn } from '@/tests/factories/mestring';
import { nyKartlegging, nySak } from '@/tests/factories/sak';
import { POST } from '../folk/gater';
import type { Bydel } from './bydel';
import { MESTRINGSFOLK, type Mestringsperson } from '../innhold/mestring';
import { saksnummerFor } from './saksnummer';

/** Fire mestringsperioder på hvert sitt sted: uke tre, to som er ute, og en der hun klarte seg selv. */
export function leggMestring(b: Bydel): void {
  for (const person of MESTRINGSFOLK) leggPerson(b, person);
}

function leggPerson(b: Bydel, person: Mestringsperson): void {
  const { g } = b;
  const fom = om(g, -person.dagerSidenStart);
  const bruker = flyttInn(b, person, addDays(fom, -16));
  const fysio = b.kollega('Bjørn');
  const ergo = b.kollega('Lise');
  nyTjenesteansvarlig(g, bruker, b.kollega('Maren'), addDays(fom, -10));
  const mottatt = addDays(fom, -16);
  const sak = nySak(g, bruker, {
    saksbehandler: b.kollega('Henrik'),
    mottatt,
    saksnummer: saksnummerFor(b, mottatt),
    status: person.slutt ? 'AVSLUTTET' : 'UTREDES',
    forelopigSvar: addDays(mottatt, 14),
    avsluttet: person.slutt ? om(g, -person.slutt.dager) : null,
    henvendelse: { innhold: person.henvendelse },
  });
  const ord = nyeOrd(g, bruker, { tekst: person.ord, spurtAv: ergo, dato: addDays(fom, -9) });
  const kartlegging = nyKartlegging(g, bruker, {
    av: ergo,
    dato: addDays(fom, -9),
    sak,
    egneOrd: ord,
    skaarer: person.skaarer,
    felt: { egneRessurser: person.ressurser, nettverk: person.nettverk, bolig: person.bolig },
  });
  const maal = person.maal.map((ett, i) =>
    nyttMaal(g, bruker, {
      ...ett,
      nivaaer: ett.nivaaer as Nivaaer,
      egneOrd: ord,
      innen: addDays(fom, person.uker * 7 + 14),
      rekkefolge: i + 1,
      status: person.slutt ? 'NAADD' : 'AKTIVT',
    }),
  );
  person.vurdert.forEach(([nummer, uke, nivaa]) =>
    nyVurdering(g, maal[nummer]!, {
      nivaa,
      dato: addDays(fom, uke * 7 - 2),
      av: uke % 2 === 0 ? fysio : ergo,
    }),
  );
  const felles: Mestringinn = {
    fom,
    uker: person.uker,
    ansvarlig: ergo,
    sak,
    kartlegging,
    maal,
    med: [fysio, b.kollega('Maren')],
    andre: person.andre,
    uke: person.ukenotater.map(([gikkBra, neste], i) => ({
      uke: i + 1,
      dato: addDays(fom, i * 7 + 4),
      gikkBra,
      neste,
      av: i % 2 === 0 ? ergo : fysio,
    })),
    maalinger: person.maalinger.map(({ naar, verdi }) => ({
      naar,
      verdi,
      dato: naar === 'START' ? fom : om(g, -(person.slutt?.dager ?? 0)),
      av: fysio,
    })),
  };
  if (person.slutt) ferdig(b, bruker, person.slutt, felles, sak.saksnummer);
  else nyMestringsperiode(g, bruker, felles);
}

/** Evaluert, avsluttet uten vedtak, og svart. */
function ferdig(
  b: Bydel,
  bruker: Bruker,
  slutt: NonNullable<Mestringsperson['slutt']>,
  felles: Mestringinn,
  saksnummer: string,
): void {
  const { g } = b;
  const dag = om(g, -slutt.dager);
  const ergo = felles.ansvarlig;
  const syn = nyeOrd(g, bruker, { tekst: slutt.syn, spurtAv: ergo, dato: dag, kilde: 'MESTRING' });
  const vurdert = Object.fromEntries(
    felles.maal.map((maal) => [maal.id, sluttvurdering(b, maal, dag, slutt.nivaa)]),
  );
  const brev = byggSvarbrev({
    maalform: 'BOKMAAL',
    fornavn: bruker.fornavn,
    fom: felles.fom,
    slutt: dag,
    maal: felles.maal.map((maal) => ({ tittel: maal.tittel, naadd: true, ord: '' })),
    endret: slutt.endret,
    syn: { tekst: slutt.syn, dato: dag, spurtAv: ergo.navn },
    soknad: 'NEI',
    kontakt: { navn: ergo.navn, telefon: '00 00 20 00' },
    virksomhet: { navn: 'Bydel Nordvang', kommune: 'Solvik kommune', telefon: '00 00 10 00' },
    saksnummer,
  });
  const periodeId = nyMestringsperiode(g, bruker, {
    ...felles,
    status: 'AVSLUTTET_UTEN_BEHOV',
    vurdert,
    syn,
    felt: {
      endret: slutt.endret,
      utfall: 'INGEN_BEHOV',
      soknad: 'NEI',
      svarbrev: JSON.parse(JSON.stringify(brev)) as object,
      avsluttetDato: dbDato(dag),
      avsluttetAvId: ergo.id,
    },
  });
  nyHendelse(g, {
    type: 'mestring.sluttUtenBehov',
    objektType: 'mestring',
    objektId: periodeId,
    brukerId: bruker.id,
    sakId: felles.sak?.id ?? null,
    ansattId: ergo.id,
    tidspunkt: tidspunkt(g, dag, 13, 30),
    data: { soknad: 'NEI' },
  });
}

function sluttvurdering(b: Bydel, maal: Maal, dato: Dato, nivaa: number): string {
  nyVurdering(b.g, maal, { nivaa, dato, av: b.kollega('Lise') });
  return b.g.rader.maalvurdering.at(-1)!.id!;
}

const flyttInn = ({ g, team }: Bydel, person: Mestringsperson, siden: Dato): Bruker =>
  nyBruker(g, {
    navn: person.navn,
    kjonn: person.kjonn,
    team: team.lillebekk,
    fodt: person.fodt as Dato,
    siden,
    felt: {
      ...POST,
      adresse: person.adresse,
      telefon: person.telefon,
      husstand: 'BOR_ALENE',
      breddegrad: 60.2506,
      lengdegrad: 7.5612,
    },
  });
