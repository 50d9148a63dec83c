import type { Sakinn } from '@/tests/factories/sak';
import { medNaermeste } from '../bydel/familie';
import { medPronomen } from '../bydel/ord';
import type { Person } from '../folk/person';

type Henvendelse = NonNullable<Sakinn['henvendelse']>;

/** Slik det ble sagt eller skrevet da noen tok kontakt. */
// prettier-ignore
const HENVENDELSER: readonly Henvendelse[] = [
  { fra: 'PAARORENDE', kanal: 'TELEFON', innhold: '[Paa] ringer og er bekymret fordi {hun} har sluttet å gå ut etter et fall. Familien klarer ikke å være der hver dag.' },
  { fra: 'BRUKER', kanal: 'TELEFON', innhold: 'Ringer selv. Har ventet lenge med å spørre, men nå går det ikke lenger uten hjelp.' },
  { fra: 'SYKEHUS', kanal: 'MELDING', innhold: 'Melding fra sykehuset om utskriving. Trenger oppfølging hjemme den første tiden, og opptrening.' },
  { fra: 'FASTLEGE', kanal: 'MELDING', innhold: 'Fastlegen ber om at hjemmetjenesten vurderer behovet. Har blitt merkbart dårligere det siste halvåret.' },
  { fra: 'BRUKER', kanal: 'SKJEMA', innhold: 'Søknad på skjema. Skriver at {hun} vil bo hjemme og trenger hjelp til noe av det {hun} gjorde selv før.' },
  { fra: 'PAARORENDE', kanal: 'SKJEMA', innhold: '[Paa] har sendt skjema på vegne av {henne}, med underskrift fra begge. Vil gjerne være med på samtalen.' },
  { fra: 'ANDRE', navn: 'Helsehuset', kanal: 'MOTE', innhold: 'Tatt opp på samarbeidsmøte med helsehuset før hjemreise. Ønsker å komme hjem så fort som mulig.' },
  { fra: 'BRUKER', kanal: 'BREV', innhold: 'Håndskrevet brev på to sider om hvordan dagene er blitt. Ber om at noen kommer og ser.' },
  { fra: 'PAARORENDE', kanal: 'TELEFON', innhold: '[Paa] har vært på besøk og sett at kjøleskapet er tomt. {Hun} vet om at det ringes, og er med på det, litt motvillig.' },
  { fra: 'FASTLEGE', kanal: 'TELEFON', innhold: 'Fastlegen ringer etter hjemmebesøk. Ser at {hun} strever mer enn {hun} sier, og har fått lov til å ta kontakt.' },
  { fra: 'BRUKER', kanal: 'TELEFON', innhold: 'Vil vite hva som finnes av hjelp. Snakket oss gjennom en vanlig dag, og endte med å søke.' },
  { fra: 'SYKEHUS', kanal: 'TELEFON', innhold: 'Koordinator på avdelingen ringer. Planlegger hjemreise, og vil ha oss med på samtalen før utskriving.' },
  { fra: 'ANDRE', navn: 'Frivilligsentralen', kanal: 'MOTE', innhold: '{Hun} tok selv kontakt med oss på åpen dag, sammen med en frivillig. Søknaden ble skrevet der og da.' },
];

/** `naer` er den nærmeste, når personen har noen. Ellers er det ikke familien som ringer. */
export function henvendelseFor(person: Person, naer: string | null, plass: number): Henvendelse {
  const aktuelle = HENVENDELSER.filter((h) => naer !== null || h.fra !== 'PAARORENDE');
  const mal = aktuelle[(plass * 5) % aktuelle.length]!;
  const innhold = medPronomen(mal.innhold!, person.kjonn);
  return { ...mal, innhold: naer ? medNaermeste(innhold, naer) : innhold };
}
