import { nyeOrd } from '@/tests/factories/bruker';
import { nyHendelse, om, tidspunkt } from '@/tests/factories/grunnlag';
import { nyRevurdering } from '@/tests/factories/revurdering';
import { nySak } from '@/tests/factories/sak';
import { nyttTilGodkjenning, type Vedtak, type Vedtakinn } from '@/tests/factories/vedtak';
import type { Dato } from '@/lib/platform/time/dato';
import type { Beboer, Bydel } from './bydel';
import { saksbehandlerFor } from './forlop';
import { saksnummerFor } from './saksnummer';

export const finn = (b: Bydel, navn: string): Beboer =>
  b.beboere.find((beboer) => beboer.bruker.navn === navn)!;

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
export function nyttVedtak(
  b: Bydel,
  beboer: Beboer,
  f: Forslag,
  vedtak: (ord: ReturnType<typeof nyeOrd> | null) => Omit<Vedtakinn, 'sak'>,
): void {
  const { g } = b;
  const forrige = gjeldende(b, beboer);
  const dag: Dato = om(g, f.revurdert);
  const saksbehandler = saksbehandlerFor(b, beboer.lag);
  const egneOrd = f.ord
    ? nyeOrd(g, beboer.bruker, {
        tekst: f.ord.tekst,
        spurtAv: beboer.ansikter[0]!,
        dato: dag,
        kilde: 'REVURDERING',
      })
    : null;
  const sak = nySak(g, beboer.bruker, {
    saksbehandler,
    mottatt: dag,
    saksnummer: f.saksnummer ?? saksnummerFor(b, dag),
    henvendelse: {
      fra: 'ANDRE',
      navn: beboer.bruker.team.navn,
      kanal: 'MOTE',
      innhold: `Revurdering i teamet. ${f.begrunnelse}`,
    },
  });
  const innhold = vedtak(egneOrd);
  const nytt = nyttTilGodkjenning(g, beboer.bruker, {
    sak,
    egneOrd,
    forrigeVedtakId: forrige.id,
    tjenesteansvarlig: beboer.ansikter[0]!,
    opprettet: om(g, f.revurdert + 2),
    ...innhold,
    sendt: om(g, -f.sendt),
  });
  nyRevurdering(g, beboer.bruker, {
    vedtak: forrige,
    forfall: om(g, f.revurdert + 5),
    startet: { dato: dag, av: beboer.ansikter[0]! },
    egneOrd,
    fullfort: { dato: dag, utfall: f.utfall, begrunnelse: f.begrunnelse, nyttVedtakId: nytt.id },
    deltakere: [{ ansatt: beboer.ansikter[0]! }, { ansatt: saksbehandler }, { navn: beboer.bruker.navn }],
  });
  if (innhold.forhaandsvarsel)
    nyHendelse(g, {
      type: 'vedtak.varslet',
      objektType: 'vedtak',
      objektId: nytt.id,
      brukerId: beboer.bruker.id,
      sakId: sak.id,
      ansattId: saksbehandler.id,
      tidspunkt: tidspunkt(g, innhold.forhaandsvarsel, 13, 0),
    });
}
