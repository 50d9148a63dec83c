import type { Sakinn } from '@/tests/factories/sak';
import { medPronomen } from '../bydel/ord';
import type { Person } from '../folk/person';

type Henvendelse = NonNullable<Sakinn['henvendelse']>;

/** Slik det ble sagt eller skrevet da noen tok kontakt. */
const HENVENDELSER: readonly Henvendelse[] = [
  { fra: 'PAARORENDE', kanal: 'TELEFON', innhold: 'Datteren ringer. Hun er bekymret fordi {hun} har sluttet å gå ut etter et fall. Familien klarer ikke å være der hver dag.' },
  { fra: 'BRUKER', kanal: 'TELEFON', innhold: 'Ringer selv. Har ventet lenge med å spørre, men nå går det ikke lenger uten hjelp.' },
  { fra: 'SYKEHUS', kanal: 'MELDING', innhold: 'Melding fra sykehuset om utskriving. Trenger oppfølging hjemme den første tiden, og opptrening.' },
  { fra: 'FASTLEGE', kanal: 'MELDING', innhold: 'Fastlegen ber om at hjemmetjenesten vurderer behovet. Har blitt dårligere siden i sommer og bor alene.' },
  { fra: 'BRUKER', kanal: 'SKJEMA', innhold: 'Søknad på skjema. Skriver at {hun} vil bo hjemme og trenger hjelp til noe av det {hun} gjorde selv før.' },
  { fra: 'PAARORENDE', kanal: 'SKJEMA', innhold: 'Sønnen har sendt skjema på vegne av {henne}, med underskrift fra begge. Vil gjerne være med på samtalen.' },
  { fra: 'ANDRE', navn: 'Helsehuset', kanal: 'MOTE', innhold: 'Tatt opp på samarbeidsmøte med helsehuset før hjemreise. Ønsker å komme hjem så fort som mulig.' },
  { fra: 'BRUKER', kanal: 'BREV', innhold: 'Håndskrevet brev på to sider om hvordan dagene er blitt. Ber om at noen kommer og ser.' },
]; // prettier-ignore

export function henvendelseFor(person: Person, plass: number): Henvendelse {
  const mal = HENVENDELSER[(plass * 3 + person.alder) % HENVENDELSER.length]!;
  return { ...mal, innhold: medPronomen(mal.innhold!, person.kjonn) };
}
