import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/platform/db/client';
import { dayOf, fromDbDate, fromDbDateOrNull } from '@/lib/platform/time/dato';
import { byggBrev, kanonisk } from '@/lib/domain/vedtak/brev/rules';
import type { Brevfakta, Fatting } from '@/lib/domain/vedtak/brev/types';
import type { Vedtaksinnhold, Vedtaksmaalinnhold } from '@/lib/domain/vedtak/types';
import type { Grunnlag } from './grunnlag';
import type { Rader } from './rader';

type Rad<T extends keyof Rader> = Rader[T][number];

const TITTEL: Partial<Record<Rad<'ansatt'>['profesjon'], string>> = { TEAMLEDER: 'teamleder' };

/** Gives every fattet vedtak among the unsaved rows the letter it was decided with, written by the app's own rules. */
export function skrivBrev(g: Grunnlag): void {
  const { rader } = g;
  const finn = <T extends keyof Rader>(tabell: T): Map<string, Rad<T>> =>
    new Map((rader[tabell] as { id?: string }[]).map((rad) => [rad.id!, rad as Rad<T>]));
  const oppslag = {
    sak: finn('sak'),
    bruker: finn('bruker'),
    team: finn('team'),
    ord: finn('egneOrd'),
    ansatt: finn('ansatt'),
    fullmakt: finn('fullmakt'),
    vedtak: finn('vedtak'),
  };
  for (const vedtak of rader.vedtak) {
    if (vedtak.status !== 'FATTET' && vedtak.status !== 'OPPHORT') continue;
    const fakta = brevfakta(rader, oppslag, vedtak);
    const brev = byggBrev({ fakta, innhold: innhold(rader, vedtak), fatting: fatting(oppslag, vedtak) });
    vedtak.brev = brev as unknown as Prisma.InputJsonObject;
    vedtak.brevAvtrykk = createHash('sha256').update(kanonisk(brev)).digest('hex');
  }
}

type Oppslag = {
  sak: Map<string, Rad<'sak'>>;
  bruker: Map<string, Rad<'bruker'>>;
  team: Map<string, Rad<'team'>>;
  ord: Map<string, Rad<'egneOrd'>>;
  ansatt: Map<string, Rad<'ansatt'>>;
  fullmakt: Map<string, Rad<'fullmakt'>>;
  vedtak: Map<string, Rad<'vedtak'>>;
};

const navn = (rad: { fornavn: string; etternavn: string } | undefined): string =>
  rad ? `${rad.fornavn} ${rad.etternavn}` : '';

function brevfakta(rader: Rader, o: Oppslag, vedtak: Rad<'vedtak'>): Brevfakta {
  const virksomhet = rader.virksomhet[0]!;
  const sak = o.sak.get(vedtak.sakId)!;
  const bruker = o.bruker.get(vedtak.brukerId)!;
  const ord = o.ord.get(vedtak.egneOrdId ?? '');
  const saksbehandler = o.ansatt.get(sak.saksbehandlerId)!;
  const forrige = o.vedtak.get(vedtak.forrigeVedtakId ?? '')?.fattetTidspunkt;
  const fra = rader.henvendelse.find((h) => h.sakId === sak.id)?.fra;
  const adresseSkjermet =
    bruker.adressesperre === 'FORTROLIG' || bruker.adressesperre === 'STRENGT_FORTROLIG';
  return {
    virksomhet: {
      navn: virksomhet.navn,
      kommune: virksomhet.kommune,
      adresse: virksomhet.adresse,
      telefon: virksomhet.telefon,
    },
    team: o.team.get(vedtak.teamId)!.navn,
    saksnummer: sak.saksnummer,
    mottattDato: fromDbDate(sak.mottattDato as Date),
    henvendtAv: fra ? (fra === 'BRUKER' ? 'BRUKER' : 'ANDRE') : null,
    mottaker: {
      fornavn: bruker.fornavn,
      etternavn: bruker.etternavn,
      adresseSkjermet,
      adresse: adresseSkjermet ? null : (bruker.adresse ?? null),
      poststed: adresseSkjermet ? null : `${bruker.postnummer} ${bruker.poststed}`,
    },
    egneOrd: ord
      ? {
          tekst: ord.tekst,
          spurtAv: navn(o.ansatt.get(ord.spurtAvId)),
          spurtDato: fromDbDate(ord.spurtDato as Date),
          tilStede: ord.tilStede ?? null,
        }
      : null,
    saksbehandler: { navn: navn(saksbehandler), telefon: saksbehandler.telefon },
    tjenesteansvarlig: navn(o.ansatt.get(vedtak.tjenesteansvarligId ?? '')) || null,
    forrigeVedtakDato: forrige ? dayOf(forrige as Date) : null,
    brukervalg: null,
    lovversjon: 'fvl-1967',
  };
}

function innhold(rader: Rader, vedtak: Rad<'vedtak'>): Vedtaksinnhold {
  return {
    type: vedtak.type!,
    formaal: vedtak.formaal!,
    begrunnelse: vedtak.begrunnelse!,
    brukersSyn: vedtak.brukersSyn!,
    virkningFom: fromDbDateOrNull(vedtak.virkningFomDato as Date | null),
    revurderesInnen: fromDbDateOrNull(vedtak.revurderesInnenDato as Date | null),
    forhaandsvarsel: fromDbDateOrNull(vedtak.forhaandsvarselDato as Date | null),
    varselSvarfrist: fromDbDateOrNull((vedtak.varselSvarfristDato as Date | null) ?? null),
    utsattIverksetting: vedtak.utsattIverksetting ?? 'IKKE_VURDERT',
    utsattGrunn: vedtak.utsattGrunn ?? '',
    reduksjonsgrunn: vedtak.reduksjonsgrunn ?? '',
    omgjoringsgrunn: vedtak.omgjoringsgrunn ?? null,
    akutt: null,
    linjer: rader.vedtakslinje
      .filter((l) => l.vedtakId === vedtak.id)
      .map((l) => ({
        tjeneste: l.tjeneste,
        utfall: l.utfall!,
        omfang: l.omfang!,
        hjemler: l.hjemler as string[],
        personligStell: l.personligStell!,
      })),
    maal: rader.vedtaksmaal
      .filter((m) => m.vedtakId === vedtak.id)
      .map((m) => m.fryst as unknown as Vedtaksmaalinnhold),
  };
}

function fatting(o: Oppslag, vedtak: Rad<'vedtak'>): Fatting {
  const ansatt = o.ansatt.get(vedtak.fattetAvId!)!;
  const fullmakt = o.fullmakt.get(vedtak.fullmaktId!)!;
  return {
    dato: dayOf(vedtak.fattetTidspunkt as Date),
    navn: navn(ansatt),
    tittel: TITTEL[ansatt.profesjon] ?? '',
    fullmaktDokument: fullmakt.dokument,
    fullmaktFom: fromDbDate(fullmakt.fom as Date),
  };
}
