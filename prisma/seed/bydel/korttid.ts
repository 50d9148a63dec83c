import { nyKorttid, type Korttidinn } from '@/tests/factories/korttid';
import { om } from '@/tests/factories/grunnlag';
import type { Sak } from '@/tests/factories/sak';
import { fromDbDate } from '@/lib/platform/time/dato';
import type { Beboer, Bydel } from './bydel';
import { saksbehandlerFor } from './forlop';
import { finn } from './nytt-vedtak';

type Hjelp = Omit<Korttidinn, 'av' | 'sak' | 'fom' | 'avsluttet'> & { fom: number; avsluttet?: number };

/** Dager fra i dag. Dag 14 er over, i dag, snart og senere; én er avsluttet. */
// prettier-ignore
const HJELP: Record<string, Hjelp> = {
  'Petra Lien': { fom: -15, omfang: 'Hjelp til dusj og stell mens hun er svimmel', grunn: 'Svimmel etter en ny medisin. Tør ikke dusje alene.', tjeneste: '1' },
  'Yonas Gebre': { fom: -16, omfang: 'Skifte av bandasje etter dialyse', grunn: 'Karet blør, og han ser det ikke selv.' },
  'Rolf Nordli': { fom: -13, omfang: 'Følge på badet om morgenen', grunn: 'Har falt to ganger denne måneden.', tjeneste: '1' },
  'Tordis Landa': { fom: -9, omfang: 'Stell av operasjonssåret', grunn: 'Skrevet ut med ny hofte. Stingene tas på dag 14.' },
  'Arvid Skog': { fom: -1, omfang: 'Middag hver dag til datteren er hjemme igjen', grunn: 'Datteren, som lager maten, er på sykehus.', tjeneste: '5' },
  'Gudrun Solberg': { fom: -40, avsluttet: -30, omfang: 'Øyedråper etter operasjonen', grunn: 'Operert for grå stær. Ser ikke flasken.' },
};

/** Hjelp som begynte før noen rakk å skrive vedtak. */
export function leggKorttid(b: Bydel): void {
  for (const [navn, { fom, avsluttet, ...hjelp }] of Object.entries(HJELP)) {
    const beboer = finn(b, navn);
    nyKorttid(b.g, beboer.bruker, {
      ...hjelp,
      fom: om(b.g, fom),
      avsluttet: avsluttet === undefined ? null : om(b.g, avsluttet),
      av: saksbehandlerFor(b, beboer.lag),
      sak: aapenSak(b, beboer),
    });
  }
}

/** Saken hjelpen hører til, når den er åpen. */
function aapenSak(b: Bydel, { bruker, lag }: Beboer): Sak | null {
  const rad = b.g.rader.sak.find((s) => s.brukerId === bruker.id && s.status !== 'AVSLUTTET');
  return rad
    ? {
        id: rad.id!,
        saksnummer: rad.saksnummer,
        saksbehandler: saksbehandlerFor(b, lag),
        mottatt: fromDbDate(rad.mottattDato as Date),
      }
    : null;
}
