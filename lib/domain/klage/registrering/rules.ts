import type { Dato } from '@/lib/platform/time/dato';
import type { NyKlage } from '../schema';
import type { Klager } from '../types';

type Grunn =
  'MottattIFremtiden' | 'SendtEtterMottatt' | 'VedtakMangler' | 'NavnMangler' | 'OpplestIFremtiden';

export type Registreringssvar = { kan: true; klager: Klager } | { kan: false; grunn: Grunn; felt: string };

const nei = (grunn: Grunn, felt: string): Registreringssvar => ({ kan: false, grunn, felt });

/** Bare det som gjør klagen uleselig, stopper den. Frist og klagerett avgjøres i formalia, aldri her. */
export function provRegistrering(
  inn: Pick<NyKlage, 'slag' | 'mottattDato' | 'sendtDato' | 'opplest' | 'opplestDato' | 'muntlig' | 'klager'>,
  vedtakFinnes: boolean,
  iDag: Dato,
): Registreringssvar {
  if (inn.mottattDato > iDag) return nei('MottattIFremtiden', 'mottattDato');
  if (inn.sendtDato && inn.sendtDato > inn.mottattDato) return nei('SendtEtterMottatt', 'sendtDato');
  if (inn.slag === 'VEDTAK' && !vedtakFinnes) return nei('VedtakMangler', 'vedtakId');
  if (inn.opplest && inn.opplestDato && inn.opplestDato > iDag)
    return nei('OpplestIFremtiden', 'opplestDato');
  const { rolle, navn } = inn.klager;
  if (rolle !== 'BRUKER' && !navn) return nei('NavnMangler', 'klager.navn');
  return { kan: true, klager: klageren(inn.klager) };
}

/** Bare det grunnlaget som hører til rollen, blir med. */
function klageren(inn: NyKlage['klager']): Klager {
  const bare = <V>(rolle: Klager['rolle'], verdi: V): V | null => (inn.rolle === rolle ? verdi : null);
  const andre = inn.rolle !== 'BRUKER';
  return {
    rolle: inn.rolle,
    navn: andre ? inn.navn : null,
    adresse: andre ? inn.adresse || null : null,
    fullmakt: bare('FULLMEKTIG', inn.fullmakt),
    vergemandat: bare('VERGE', inn.vergemandat),
    samtykkeVurdertAv: bare('NAERMESTE', inn.samtykkeVurdertAv),
    samtykkeVurdert: bare('NAERMESTE', inn.samtykkeVurdert),
  };
}
