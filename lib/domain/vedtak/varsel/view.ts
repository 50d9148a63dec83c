import { addWeeks, type Dato } from '@/lib/platform/time/dato';
import type { Brevfakta } from '../brev/types';
import { kanGjores } from '../rules';
import { erTilSkade, SVARFRIST_UKER, tapteLinjer } from '../slag/rules';
import { linjeISetning } from '../tjeneste/rules';
import type { Vedtak } from '../types';
import type { SendtVarsel } from './queries';

/** Det siden viser: brevet som er sendt, eller skjemaet det skrives i. */
export const lagretVarsel = (
  vedtak: Vedtak,
  fakta: Brevfakta,
  sendt: SendtVarsel | null,
  kanVarsle: boolean,
  iDag: Dato,
) => ({
  vedtakId: vedtak.id,
  versjon: vedtak.versjon,
  bruker: {
    id: vedtak.brukerId,
    fornavn: fakta.mottaker.fornavn,
    navn: `${fakta.mottaker.fornavn} ${fakta.mottaker.etternavn}`,
  },
  saksnummer: fakta.saksnummer,
  sendt,
  varslet: vedtak.innhold.forhaandsvarsel,
  svarfrist: vedtak.innhold.varselSvarfrist,
  foreslaattFrist: addWeeks(iDag, SVARFRIST_UKER),
  tjenester: [...new Set(tapteLinjer(fakta.slag.forrige?.linjer ?? [], vedtak.innhold).map(linjeISetning))],
  kanVarsle:
    kanVarsle &&
    kanGjores('varsle', vedtak.status) &&
    vedtak.innhold.forhaandsvarsel === null &&
    erTilSkade(vedtak.innhold, fakta.slag),
});
