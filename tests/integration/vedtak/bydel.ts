import { transaction } from '@/lib/platform/db/client';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { loadTilGodkjenning } from '@/lib/domain/vedtak/fatting/loaders';
import { nyAnsatt, nyFullmakt, nyttTeam, type Ansatt, type Team } from '../../factories/ansatt';
import { nyBruker, nyeOrd, nyTjenesteansvarlig } from '../../factories/bruker';
import { nyttGrunnlag } from '../../factories/grunnlag';
import { lagreRader } from '../../factories/lagre';
import { nyttMaal } from '../../factories/maal';
import { nyeFunksjonsvariabler, nyKartlegging, nySak } from '../../factories/sak';
import { nyttFattet, nyttTilGodkjenning, nyttUtkast } from '../../factories/vedtak';
import { loggInn, NAA, verdi } from '../../support/port';

export const I_DAG = '2026-11-25' as Dato;
export const om = (dager: number): Dato => addDays(I_DAG, dager);
export const JORUNN_ORD = 'Jeg er ikke redd for å dø, jeg er redd for kvelden.';

/** To team med hver sin saksbehandler, én teamleder med fullmakt, og brukere på hvert sted i løpet. */
export async function lagBydel(navnerom: string) {
  const g = nyttGrunnlag(navnerom, NAA);
  g.rader.virksomhet.push({ id: g.virksomhetId, navn: 'Bydel Nordvang', kommune: 'Solvik kommune', telefon: '00 00 00 00', adresse: 'Torget 1', revurderingUker: 12 }); // prettier-ignore
  const lillebekk = nyttTeam(g, { navn: 'Team Lillebekk' });
  const fagerlia = nyttTeam(g, { navn: 'Team Fagerlia' });
  const ny = (navn: string, profesjon: Ansatt['profesjon'], team: Team[] = [lillebekk]) =>
    nyAnsatt(g, { navn, profesjon, team, innloggingId: `${navnerom}-${navn.split(' ')[0]!.toLowerCase()}` });
  const folk = {
    henrik: ny('Henrik Myhre', 'SAKSBEHANDLER'),
    siri: ny('Siri Dalen', 'SAKSBEHANDLER', [fagerlia]),
    yusuf: ny('Yusuf Abdi', 'HELSEFAGARBEIDER'),
    maren: ny('Maren Solli', 'SYKEPLEIER'),
    kari: ny('Kari Lie', 'TEAMLEDER', [lillebekk, fagerlia]),
    unni: ny('Unni Graff', 'TEAMLEDER'),
    olga: ny('Olga Berg', 'TEAMLEDER', [fagerlia]),
  };
  const karisFullmakt = nyFullmakt(g, folk.kari, { dokument: '2026/0031-4', fom: om(-300) });
  nyFullmakt(g, folk.unni, { tom: om(-1) });
  nyFullmakt(g, folk.olga);
  nyeFunksjonsvariabler(g, om(-900));

  const person = (navn: string, medKartlegging = true) => {
    const bruker = nyBruker(g, {
      navn,
      team: lillebekk,
      felt: { adresse: 'Vannhjulet 5', postnummer: '9799', poststed: 'Nordvang' },
    });
    nyTjenesteansvarlig(g, bruker, folk.yusuf, om(-30));
    const ord = nyeOrd(g, bruker, { tekst: JORUNN_ORD, spurtAv: folk.maren, dato: om(-13) });
    const sak = nySak(g, bruker, { saksbehandler: folk.henrik, mottatt: om(-21), status: 'KARTLEGGES' });
    const skaarer = { egenHelse: 4, hygiene: 3, husarbeid: 2, sosial: 9 };
    const kartlegging = nyKartlegging(g, bruker, { av: folk.maren, dato: om(-13), sak, egneOrd: ord, ferdig: medKartlegging, skaarer, felt: { nettverk: 'Sønnen ringer hver kveld' } }); // prettier-ignore
    return { bruker, ord, sak, kartlegging };
  };

  const jorunn = person('Jorunn Espe');
  const jorunnsMaal = nyttMaal(g, jorunn.bruker, {
    status: 'UTKAST',
    innen: om(60),
    egneOrd: jorunn.ord,
    utdrag: 'jeg er redd for kvelden',
  });
  const uferdig = person('Petra Lien', false);
  const uferdigsMaal = nyttMaal(g, uferdig.bruker, { status: 'UTKAST', innen: om(2) });

  const klar = (navn: string, linjer?: { tjeneste: string; omfang: string; hjemler?: string[] }[]) => {
    const hvem = person(navn);
    const maal = nyttMaal(g, hvem.bruker, { status: 'UTKAST' });
    const felles = {
      sak: hvem.sak,
      kartlegging: hvem.kartlegging,
      egneOrd: hvem.ord,
      maal: [maal],
      tjenesteansvarlig: folk.yusuf,
      linjer,
    };
    return { ...hvem, maal, vedtak: nyttTilGodkjenning(g, hvem.bruker, { ...felles, sendt: om(-2) }) };
  };
  const ivar = klar('Ivar Moen');
  const marit = klar('Marit Lund');
  const tordis = klar('Tordis Berg', [{ tjeneste: '15', omfang: 'Medisiner' }, { tjeneste: '9', omfang: 'Følge', hjemler: ['hol-3-2-1-6-b'] }]); // prettier-ignore
  const utkast = person('Hassan Omar');
  const hassan = {
    ...utkast,
    vedtak: nyttUtkast(g, utkast.bruker, { sak: utkast.sak, egneOrd: utkast.ord, formaal: '', maal: [] }),
  };

  const bergljot = person('Bergljot Strand');
  const frokost = nyttMaal(g, bergljot.bruker, { tittel: 'Lage frokost selv', status: 'AKTIVT' });
  const gammelSak = nySak(g, bergljot.bruker, {
    saksbehandler: folk.henrik,
    mottatt: om(-220),
    status: 'AVSLUTTET',
    avsluttet: om(-194),
  });
  const gammelt = nyttFattet(g, bergljot.bruker, { sak: gammelSak, maal: [frokost], av: folk.kari, fullmaktId: karisFullmakt, fattet: om(-194), formaal: 'Du skal styre ditt eget kjøkken.' }); // prettier-ignore

  await transaction((tx) => lagreRader(tx, g.virksomhetId, g.rader));
  const som = (hvem: keyof typeof folk) => loggInn(folk[hvem].innloggingId);
  return {
    g,
    folk,
    som,
    karisFullmakt,
    lillebekk,
    jorunn,
    jorunnsMaal,
    uferdig,
    uferdigsMaal,
    ivar,
    marit,
    tordis,
    hassan,
    bergljot,
    frokost,
    gammelt,
  };
}

export type Bydel = Awaited<ReturnType<typeof lagBydel>>;

/** Leser det som ligger i databasen, som leietakeren. */
export const se = <T>(
  b: Pick<Bydel, 'g'>,
  hva: (tx: Parameters<Parameters<typeof transaction>[0]>[0]) => Promise<T>,
) =>
  transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.virksomhet_id', ${b.g.virksomhetId}, true)`;
    return hva(tx);
  });

export const rad = (b: Bydel, id: string) =>
  se(b, (tx) =>
    tx.vedtak.findUniqueOrThrow({
      where: { id },
      include: { linjer: { orderBy: { rekkefolge: 'asc' } }, maal: true },
    }),
  );

/** Det teamlederen har foran seg: versjonen og avtrykket av brevet hun leste. */
export async function lest(b: Bydel, vedtakId: string, hvem: 'kari' | 'unni' = 'kari') {
  const { versjon, lestAvtrykk } = verdi(await (await b.som(hvem)).les(loadTilGodkjenning, { vedtakId }));
  return { vedtakId, versjon, lestAvtrykk, habilitet: 'HABIL' };
}
