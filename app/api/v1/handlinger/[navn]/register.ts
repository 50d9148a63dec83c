import {
  besokAngreFerdig,
  besokAvvik,
  besokFerdig,
  besokObserver,
} from '@/lib/domain/dagen/besok/fullforing/handlinger';
import {
  ferdigstillKartlegging,
  lagreKartlegging,
  startKartleggingHandling,
} from '@/lib/domain/kartlegging/handlinger';
import { fjernMaalHandling, lagreMaal, vurderMaalHandling } from '@/lib/domain/maal/handlinger';
import { sendForelopigSvar, settTjenesteansvarlig } from '@/lib/domain/sak/handlinger';
import { registrerHenvendelse } from '@/lib/domain/sak/registrering/handlinger';
import { velgTeamHandling } from '@/lib/domain/skall/handlinger';
import type { Handlingsdefinisjon } from '@/lib/domain/tilgang/handling';
import {
  fjernDeltaker,
  fullforRevurderingHandling,
  lagreOrd,
  leggTilDeltaker,
  skrivSyn,
  startRevurderingHandling,
  vurderMaalIRevurdering,
} from '@/lib/domain/revurdering/handlinger';
import { fattVedtak, returnerVedtak } from '@/lib/domain/vedtak/fatting/handlinger';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { flyttBesokHandling } from '@/lib/domain/dagen/flytting/handlinger';
import {
  avsluttTiltakHandling,
  endreTiltakHandling,
  leggTilTiltakHandling,
} from '@/lib/domain/tiltaksplan/handlinger';
import {
  ekstraIDagHandling,
  flyttIDagHandling,
  utelatIDagHandling,
} from '@/lib/domain/tiltaksplan/idag/handlinger';

/** Every write in the product, by name. The architecture test compares this list with the definitions. */
const alle: Handlingsdefinisjon<unknown>[] = [
  velgTeamHandling,
  registrerHenvendelse,
  sendForelopigSvar,
  settTjenesteansvarlig,
  startKartleggingHandling,
  lagreKartlegging,
  ferdigstillKartlegging,
  lagreMaal,
  fjernMaalHandling,
  vurderMaalHandling,
  leggTilTiltakHandling,
  endreTiltakHandling,
  avsluttTiltakHandling,
  utelatIDagHandling,
  flyttIDagHandling,
  ekstraIDagHandling,
  flyttBesokHandling,
  opprettVedtak,
  lagreVedtak,
  sendVedtak,
  trekkVedtak,
  fattVedtak,
  returnerVedtak,
  startRevurderingHandling,
  lagreOrd,
  vurderMaalIRevurdering,
  leggTilDeltaker,
  fjernDeltaker,
  skrivSyn,
  fullforRevurderingHandling,
  besokFerdig,
  besokAvvik,
  besokAngreFerdig,
  besokObserver,
];

export const register = new Map(alle.map((definisjon) => [definisjon.navn, definisjon]));
