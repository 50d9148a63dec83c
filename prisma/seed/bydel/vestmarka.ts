import { nyAnsatt, nyFullmakt, nyttTeam } from '@/tests/factories/ansatt';
import { nyBruker } from '@/tests/factories/bruker';
import { nyttGrunnlag, type Grunnlag } from '@/tests/factories/grunnlag';
import { nySak } from '@/tests/factories/sak';
import { addDays, dato } from '@/lib/platform/time/dato';

/** En annen leietaker i samme database. Ingen i Nordvang skal noen gang se noe herfra, og ingen herfra kan logge inn i demoen. */
export function byggVestmarka(naa: Date): Grunnlag {
  const g = nyttGrunnlag('vestmarka', naa);
  g.rader.virksomhet.push({
    id: g.virksomhetId,
    navn: 'Bydel Vestmarka',
    kommune: 'Solvik kommune',
    telefon: '00 00 11 00',
    adresse: 'Marktorget 2, 9798 Vestmarka',
    modell: 'MODELL_2',
  });
  const team = nyttTeam(g, { navn: 'Team Tjernet', base: { breddegrad: 60.231, lengdegrad: 7.481 } });
  const leder = nyAnsatt(g, {
    navn: 'Bente Ravn',
    profesjon: 'TEAMLEDER',
    team: [team],
    innloggingId: 'vestmarka-bente',
    telefon: '00 00 21 01',
  });
  nyFullmakt(g, leder, { dokument: 'V-2026/7' });
  const saksbehandler = nyAnsatt(g, {
    navn: 'Ole Kristian Sund',
    profesjon: 'SAKSBEHANDLER',
    team: [team],
    innloggingId: 'vestmarka-ole',
    telefon: '00 00 21 02',
  });
  // prettier-ignore
  const folk = [['Gerda Tjern', 'K', '1941-03-02'], ['Rasmus Falk', 'M', '1938-08-19'], ['Ylva Sande', 'K', '1950-12-05']] as const;
  folk.forEach(([navn, kjonn, fodt], i) => {
    const bruker = nyBruker(g, {
      navn,
      kjonn,
      team,
      fodt: dato(fodt),
      felt: {
        telefon: `00 00 41 0${i}`,
        adresse: `Tjernveien ${i + 3}`,
        postnummer: '9798',
        poststed: 'Vestmarka',
      },
    });
    nySak(g, bruker, { saksbehandler, mottatt: addDays(g.iDag, -10 - i), status: 'KARTLEGGES' });
  });
  return g;
}
