import 'server-only';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { brevfakta } from '../brev/queries';
import { byggBrev } from '../brev/rules';
import type { Brev, Brevfakta } from '../brev/types';
import { fattingAv } from '../fatting/queries';
import { lagretBrev } from '../queries';
import { erFattet } from '../rules';
import { felterI } from '../samskriving/queries';
import { sporsmaalTil } from '../sporsmaal/queries';
import type { Vedtak } from '../types';
import { brukersMaal, kartleggingsgrunnlag } from '../utkast/queries';

/** Brevet: det lagrede når vedtaket er fattet, ellers bygget av det som står i utkastet nå. */
export async function brevFor(scope: Scope, vedtak: Vedtak, kjent?: Brevfakta): Promise<Brev> {
  const lagret = erFattet(vedtak.status) ? await lagretBrev(scope, vedtak.id) : null;
  if (lagret) return lagret.brev;
  const fakta = kjent ?? (await brevfakta(scope, vedtak));
  return byggBrev({ fakta, innhold: vedtak.innhold, fatting: await fattingAv(scope, vedtak) });
}

export type Vedtaksdata = Awaited<ReturnType<typeof vedtaksdata>>;

export async function vedtaksdata(scope: Scope, vedtak: Vedtak) {
  const fakta = await brevfakta(scope, vedtak);
  return {
    fakta,
    brev: await brevFor(scope, vedtak, fakta),
    maal: await brukersMaal(scope, vedtak.brukerId),
    grunnlag: await kartleggingsgrunnlag(scope, vedtak.brukerId, vedtak.kartleggingId),
    navn: await kolleger(scope, [vedtak.sendtAvId, vedtak.fattetAvId]),
    sporsmaal: await sporsmaalTil(scope, vedtak.id, felterI(vedtak)),
  };
}
