import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/platform/db/client';
import { dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import { brevspraak, medMal } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import type { Maltekster } from '@/lib/domain/vedtak/brev/ordlyd/types';
import { byggBrev, kanonisk } from '@/lib/domain/vedtak/brev/rules';
import type { Brevfakta, Fatting } from '@/lib/domain/vedtak/brev/types';
import type { Sats } from '@/lib/domain/vedtak/egenandel/types';
import type { Slagfakta } from '@/lib/domain/vedtak/slag/types';
import type { Linje, Vedtaksinnhold, Vedtaksmaalinnhold } from '@/lib/domain/vedtak/types';
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
  const spraak = brevspraak(null, bruker.maalform ?? 'BOKMAAL');
  const dag = dayOf(vedtak.fattetTidspunkt as Date);
  const mal = malPaa(rader, spraak, dag);
  vedtak.brevmalId = mal?.id ?? null;
  return {
    spraak,
    ordlyd: medMal(spraak, (mal?.tekster ?? {}) as Maltekster),
    virksomhet: {
      navn: virksomhet.navn,
      kommune: virksomhet.kommune,
      adresse: virksomhet.adresse,
      telefon: virksomhet.telefon,
      statsforvalter: virksomhet.statsforvalter ?? 'Statsforvalteren',
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
    brukervalg: virksomhet.harBrukervalg ? { dager: virksomhet.brukervalgDager ?? 10 } : null,
    kopi: [],
    mestring: null,
    satser: satserPaa(rader, dag),
    lovversjon: 'fvl-1967',
    slag: slagfakta(rader, o, vedtak),
  };
}

const malPaa = (rader: Rader, spraak: string, dag: Dato): Rad<'brevmal'> | undefined =>
  rader.brevmal
    .filter((m) => m.spraak === spraak && m.status === 'PUBLISERT' && fromDbDate(m.fom as Date) <= dag)
    .toSorted((a, b) => b.utgave - a.utgave)[0];

const satserPaa = (rader: Rader, dag: Dato): Sats[] =>
  rader.egenandelssats
    .filter((s) =>
      isWithin(
        { fom: fromDbDate(s.fom as Date), tom: fromDbDateOrNull((s.tom as Date | null) ?? null) },
        dag,
      ),
    )
    .map(({ tjeneste, gjelder, belopOre, enhet, kilde, fom }) => ({
      tjeneste,
      personligStell: false,
      gjelder,
      belopOre,
      enhet,
      kilde,
      fom: fromDbDate(fom as Date),
    }));

function slagfakta(rader: Rader, o: Oppslag, vedtak: Rad<'vedtak'>): Slagfakta {
  const forrige = o.vedtak.get(vedtak.forrigeVedtakId ?? '');
  return {
    forrige: forrige
      ? {
          type: forrige.type!,
          status: forrige.status!,
          linjer: linjer(rader, forrige.id!),
          fattet: forrige.fattetTidspunkt ? dayOf(forrige.fattetTidspunkt as Date) : null,
          erUnderrettet: true,
        }
      : null,
    harGjeldende: forrige !== undefined,
    kartlagtDato: null,
    fraKlage: Boolean(vedtak.klageId),
    etterMestring: Boolean(vedtak.mestringsperiodeId),
    beslutningstakere: [],
    fravaer: [],
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
    uttaltSeg: fromDbDateOrNull((vedtak.uttaltSegDato as Date | null) ?? null),
    utenVarselGrunn: vedtak.utenVarselGrunn ?? '',
    utsattIverksetting: vedtak.utsattIverksetting ?? 'IKKE_VURDERT',
    utsattGrunn: vedtak.utsattGrunn ?? '',
    reduksjonsgrunn: vedtak.reduksjonsgrunn ?? '',
    omgjoringsgrunn: vedtak.omgjoringsgrunn ?? null,
    akutt: null,
    linjer: linjer(rader, vedtak.id!),
    maal: rader.vedtaksmaal
      .filter((m) => m.vedtakId === vedtak.id)
      .map((m) => m.fryst as unknown as Vedtaksmaalinnhold),
  };
}

const linjer = (rader: Rader, vedtakId: string): Linje[] =>
  rader.vedtakslinje
    .filter((l) => l.vedtakId === vedtakId)
    .map((l) => ({
      tjeneste: l.tjeneste,
      utfall: l.utfall!,
      omfang: l.omfang!,
      hjemler: l.hjemler as string[],
      personligStell: l.personligStell!,
    }));

function fatting(o: Oppslag, vedtak: Rad<'vedtak'>): Fatting {
  const ansatt = o.ansatt.get(vedtak.fattetAvId!)!;
  const fullmakt = o.fullmakt.get(vedtak.fullmaktId!)!;
  return {
    dato: dayOf(vedtak.fattetTidspunkt as Date),
    navn: navn(ansatt),
    tittel: TITTEL[ansatt.profesjon] ?? '',
    fullmaktDokument: fullmakt.dokument,
    fullmaktFom: fromDbDate(fullmakt.fom as Date),
    telefon: ansatt.telefon,
    iFravaerAv: null,
  };
}
