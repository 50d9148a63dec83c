import { nyeOrd } from '@/tests/factories/bruker';
import { nyHendelse, om, tidspunkt } from '@/tests/factories/grunnlag';
import { nyttMaal, nyVurdering } from '@/tests/factories/maal';
import { nyRevurdering } from '@/tests/factories/revurdering';
import { nySak } from '@/tests/factories/sak';
import { nyttTilGodkjenning, type Vedtak, type Vedtakinn } from '@/tests/factories/vedtak';
import { nyttTiltak } from '@/tests/factories/plan';
import { formatDay } from '@/lib/platform/time/format';
import { weekday, yearOf, type Dato } from '@/lib/platform/time/dato';
import type { Beboer, Bydel } from './bydel';
import { saksbehandlerFor } from './forlop';
import { saksnummerFor } from './saksnummer';
import { OPPHORSTEKST } from './vedtakstekst';

/** Tre som har et vedtak fra før og et nytt til godkjenning. */
export function leggTilGodkjenning(b: Bydel): void {
  bergljot(b);
  oddViken(b);
  maritEkre(b);
}

const finn = (b: Bydel, navn: string): Beboer => b.beboere.find((beboer) => beboer.bruker.navn === navn)!;

/** Vedtaket som gjelder, slik raden står. */
function gjeldende(b: Bydel, { bruker }: Beboer): Vedtak {
  const rad = b.g.rader.vedtak.find((v) => v.brukerId === bruker.id && v.status === 'FATTET')!;
  return { id: rad.id!, fattet: null, revurderesInnen: null };
}

interface Forslag {
  sendt: number;
  saksnummer?: string;
  utfall: 'NYTT_VEDTAK' | 'AVSLUTTES';
  begrunnelse: string;
  revurdert: number;
  ord?: { tekst: string; kilde?: 'REVURDERING' };
}

/** Revurderingen, den nye saken og vedtaket som venter på Kari. */
function nyttVedtak(b: Bydel, beboer: Beboer, f: Forslag, vedtak: (ord: ReturnType<typeof nyeOrd> | null) => Omit<Vedtakinn, 'sak'>): void { // prettier-ignore
  const { g } = b;
  const forrige = gjeldende(b, beboer);
  const dag: Dato = om(g, f.revurdert);
  const saksbehandler = saksbehandlerFor(b, beboer.lag);
  const egneOrd = f.ord ? nyeOrd(g, beboer.bruker, { tekst: f.ord.tekst, spurtAv: beboer.ansikter[0]!, dato: dag, kilde: 'REVURDERING' }) : null; // prettier-ignore
  const sak = nySak(g, beboer.bruker, { saksbehandler, mottatt: dag, saksnummer: f.saksnummer ?? saksnummerFor(b, dag), henvendelse: { fra: 'ANDRE', navn: beboer.bruker.team.navn, kanal: 'MOTE', innhold: `Revurdering i teamet. ${f.begrunnelse}` } }); // prettier-ignore
  const innhold = vedtak(egneOrd);
  const nytt = nyttTilGodkjenning(g, beboer.bruker, { sak, egneOrd, forrigeVedtakId: forrige.id, tjenesteansvarlig: beboer.ansikter[0]!, opprettet: om(g, f.revurdert + 2), ...innhold, sendt: om(g, -f.sendt) }); // prettier-ignore
  nyRevurdering(g, beboer.bruker, {
    vedtak: forrige,
    forfall: om(g, f.revurdert + 5),
    startet: { dato: dag, av: beboer.ansikter[0]! },
    egneOrd,
    fullfort: { dato: dag, utfall: f.utfall, begrunnelse: f.begrunnelse, nyttVedtakId: nytt.id },
    deltakere: [{ ansatt: beboer.ansikter[0]! }, { ansatt: saksbehandler }, { navn: beboer.bruker.navn }],
  });
  if (innhold.forhaandsvarsel)
    nyHendelse(g, { type: 'vedtak.varslet', objektType: 'vedtak', objektId: nytt.id, brukerId: beboer.bruker.id, sakId: sak.id, ansattId: saksbehandler.id, tidspunkt: tidspunkt(g, innhold.forhaandsvarsel, 13, 0) }); // prettier-ignore
}

/** Bergljot lager frokosten selv nå, og vil heller ha følge til butikken enn varene på døra. */
function bergljot(b: Bydel): void {
  const { g } = b;
  const beboer = finn(b, 'Bergljot Strand');
  const frokost = beboer.maal[0]!;
  frokost.rad.status = 'NAADD';
  nyVurdering(g, frokost, { dato: om(g, -36), nivaa: 1, av: b.kollega('Tomasz'), tekst: 'Lager frokost alle dager. Byr på kaffe.' });
  snakkeMedMaren(b, beboer);
  nyttVedtak(b, beboer, {
    sendt: 1, revurdert: -36, saksnummer: `${yearOf(om(g, -36))}/0388`, utfall: 'NYTT_VEDTAK',
    begrunnelse: 'Målet om frokost er nådd. Bergljot vil ha følge til butikken i stedet for varene på døra.',
    ord: { tekst: 'Nå vil jeg handle selv. Jeg savner å gå i butikken og treffe folk.' },
  }, (egneOrd) => ({
    type: 'ENDRING', forhaandsvarsel: om(g, -19), virkningFom: om(g, 10), revurderesInnen: om(g, 96),
    formaal: 'Du skal bo hjemme og styre din egen hverdag etter slaget.',
    begrunnelse: 'Du har fortsatt nedsatt kraft i høyre arm. Du lager maten selv nå, og sier at du heller vil ha følge enn å få varene på døra. Målet om frokost er nådd og avsluttes.',
    brukersSyn: `Du svarte på varselet ${formatDay(om(g, -13))}: «Hvis det er is, vil jeg at dere handler. Ellers går jeg.» Det har vi lagt stor vekt på.`,
    linjer: [{ tjeneste: '15', omfang: 'Oppfølging etter slaget' }, { tjeneste: '1', omfang: 'Følge til butikken og klesvask' }],
    maal: [nyttMaal(g, beboer.bruker, { egneOrd, utdrag: 'Nå vil jeg handle selv', tittel: 'Gå til butikken og handle for to dager, med gåstol og en ledsager', fra: 'Får varene på døra', til: `Første gang innen ${formatDay(om(g, 23))}, alene innen ${formatDay(om(g, 96))}`, maalepunkt: 'Handlelappen, som vi ser på sammen', nivaaer: ['Får varene på døra', 'Skriver lista selv', 'Handler med ledsager', 'Handler alene på bar vei', 'Handler alene hele året'], innen: om(g, 96), status: 'UTKAST', rekkefolge: 3 })],
  })); // prettier-ignore
}

/** Sorgen kom fram i et besøk, og ble et mål av seg selv. */
function snakkeMedMaren(b: Bydel, beboer: Beboer): void {
  const { g } = b;
  const maren = b.kollega('Maren');
  const ord = nyeOrd(g, beboer.bruker, { tekst: 'Det er tomt etter Harald. Det går an å si det til Maren, hun blir ikke rar av det.', spurtAv: maren, dato: om(g, -62), kilde: 'BESOK' }); // prettier-ignore
  const maal = nyttMaal(g, beboer.bruker, { egneOrd: ord, utdrag: 'Det er tomt etter Harald', tittel: 'Fortelle om Harald uten å gå til sengs etterpå', fra: 'Legger seg når noen nevner navnet', til: 'Forteller en historie og blir sittende', maalepunkt: 'Hun sier selv hvordan dagen ble', nivaaer: ['Vil ikke snakke', 'Gråter og legger seg', 'Forteller og blir sittende', 'Ser i albumet med søsteren', 'Går på graven og på kafé etterpå'], innen: om(g, 60), rekkefolge: 2 }); // prettier-ignore
  beboer.maal.push(maal);
  nyVurdering(g, maal, { dato: om(g, -40), nivaa: -1, av: maren });
  nyVurdering(g, maal, { dato: om(g, -14), nivaa: 0, av: maren, tekst: 'Lo da hun fortalte om den gangen de gikk seg bort' });
  beboer.tiltak = [nyttTiltak(g, beboer.bruker, { maal, tekst: 'Samtale, sorg', dagsdel: 'MIDDAG', ukedager: [weekday(g.iDag)], anslag: 40, kompetanse: 'SYKEPLEIE', fom: om(g, -60) })]; // prettier-ignore
}

/** Odd tar strømpene selv. Han er varslet, og fristen er ute. */
function oddViken(b: Bydel): void {
  const { g } = b;
  const beboer = finn(b, 'Odd Viken');
  nyVurdering(g, beboer.maal[0]!, { dato: om(g, -6), nivaa: 0, av: b.kollega('Amina'), tekst: 'Begge på før kaffen, uten oss' });
  nyttVedtak(b, beboer, { sendt: 2, revurdert: -18, utfall: 'AVSLUTTES', begrunnelse: 'Odd tar strømpene på selv. Målet er nådd, og han er enig i å avslutte.' }, () => ({
    type: 'OPPHOR', ...OPPHORSTEKST, forhaandsvarsel: om(g, -15), virkningFom: om(g, 12), revurderesInnen: null, maal: beboer.maal,
  })); // prettier-ignore
}

/** Marit trenger mer enn før. */
function maritEkre(b: Bydel): void {
  const { g } = b;
  const beboer = finn(b, 'Marit Ekre');
  nyttVedtak(b, beboer, { sendt: 2, revurdert: -16, utfall: 'NYTT_VEDTAK', begrunnelse: 'Marit finner ikke lenger ord for det hun vil ha til middag, og hun er urolig når det blir mørkt.', ord: { tekst: 'Ikke flytt meg. Jeg kan høre når noen går i trappa, og da sover jeg.' } }, (egneOrd) => ({
    type: 'ENDRING', virkningFom: om(g, 5), revurderesInnen: om(g, 89),
    formaal: 'Du skal bo hjemme blant dine egne ting og føle deg trygg når det blir mørkt.',
    begrunnelse: 'Hukommelsen er blitt dårligere siden forrige vedtak. Du har gått ned i vekt og blir urolig når du er alene og det er mørkt. Datteren din har vært hos deg mye, og klarer ikke mer enn hun gjør nå. Vi mener at du trenger mer hjelp enn før for å bo trygt hjemme.',
    brukersSyn: 'Du vil ikke flytte. Du sover når du hører at noen er i huset. Det har vi lagt stor vekt på, og derfor bygger vi ut hjelpen hjemme.',
    linjer: [{ tjeneste: '15', omfang: 'Oppfølging ved hukommelsessvikt, ernæring og uro' }, { tjeneste: '1', omfang: 'Personlig stell og hjelp ved måltider', personligStell: true }, { tjeneste: '1', omfang: 'Matlaging og hjelp til å holde oversikt i hverdagen' }, { tjeneste: '6', omfang: 'Trygghetsalarm' }],
    maal: [...beboer.maal, nyttMaal(g, beboer.bruker, { egneOrd, utdrag: 'da sover jeg', tittel: 'Sove i egen seng uten å gå ut for å lete', fra: 'Er ute i trappa og leter', til: 'Blir i leiligheten, fem netter av sju', maalepunkt: 'Døralarmen og det naboen forteller', nivaaer: ['Går ut på gata', 'Går ut i trappa', 'Blir i leiligheten', 'Sover gjennom natta', 'Sover også når datteren er bortreist'], innen: om(g, 89), status: 'UTKAST', rekkefolge: 3 })],
  })); // prettier-ignore
}
