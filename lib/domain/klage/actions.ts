'use server';
import { action, type Handlingsdefinisjon } from '@/lib/domain/tilgang/handling';
import { avgjorKlage, lagreVurdering, svarPaaUtsatt, vurderFormalia } from './behandling/handlinger';
import {
  aapneOmgjoring,
  avsluttKlage,
  lagreOversendelse,
  oversendKlage,
  registrerSvar,
  trekkKlage,
  videresendTilsyn,
} from './oversendelse/handlinger';
import {
  bekreftOpplest,
  endreSlag,
  leggTilOrd,
  registrerKlage,
  sendKvittering,
} from './registrering/handlinger';

export const registrerKlageAction = action(registrerKlage);
export const leggTilOrdAction = action(leggTilOrd);
export const bekreftOpplestAction = action(bekreftOpplest);
export const endreSlagAction = action(endreSlag);
export const sendKvitteringAction = action(sendKvittering);
export const vurderFormaliaAction = action(vurderFormalia);
export const lagreVurderingAction = action(lagreVurdering);
export const svarPaaUtsattAction = action(svarPaaUtsatt);
export const avgjorKlageAction = action(avgjorKlage);
/** «Lagre og se brevene» og «Oversend» sender det samme skjemaet; knappen bestemmer. */
export const oversendelseAction = action(etterKnapp('oversend', oversendKlage, lagreOversendelse));
export const registrerSvarAction = action(registrerSvar);
export const videresendTilsynAction = action(videresendTilsyn);
export const trekkKlageAction = action(trekkKlage);
export const avsluttKlageAction = action(avsluttKlage);
export const aapneOmgjoringAction = action(aapneOmgjoring);

/** To porter bak ett skjema. Den som ble valgt, spør sin egen rett, policy og regel. */
function etterKnapp<A, B>(
  valgt: string,
  ved: Handlingsdefinisjon<A>,
  ellers: Handlingsdefinisjon<B>,
): Handlingsdefinisjon<A | B> {
  const velg = (raa: unknown) => {
    const { knapp, ...inn } = (raa ?? {}) as Record<string, unknown>;
    return { erValgt: knapp === valgt, inn };
  };
  return {
    ...ellers,
    kjor: async (raa, nokkel) => {
      const { erValgt, inn } = velg(raa);
      return erValgt ? ved.kjor(inn, nokkel) : ellers.kjor(inn, nokkel);
    },
    videre: (verdi, raa) => {
      const { erValgt, inn } = velg(raa);
      return erValgt ? ved.videre(verdi as A, inn) : ellers.videre(verdi as B, inn);
    },
  };
}
