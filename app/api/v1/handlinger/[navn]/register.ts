import { settOmMegHandling } from '@/lib/domain/ansatt/handlinger';
import {
  avsluttIkkeparHandling,
  settIkkeparHandling,
  settOnskerHandling,
} from '@/lib/domain/bruker/onsker/handlinger';
import { flyttFraNaaAvHandling } from '@/lib/domain/dagen/flyttfranaa/handlinger';
import { bemannRuteHandling, kopierBemanningHandling } from '@/lib/domain/dagen/ruter/bemanning/handlinger';
import {
  avsluttRuteHandling,
  endreRuteHandling,
  gjenaapneRuteHandling,
  kopierRuteHandling,
  lagRuterHandling,
} from '@/lib/domain/dagen/ruter/handlinger';
import { settPlassHandling } from '@/lib/domain/dagen/ruter/plass/handlinger';
import { angreGrepHandling, kopierUkeHandling } from '@/lib/domain/dagen/uke/handlinger';
import { lagreBrevmal, nyBrevmal, publiserBrevmal } from '@/lib/domain/vedtak/brevmal/handlinger';
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
import {
  avsluttKorttid,
  gjorKorttidTilVedtak,
  registrerKorttid,
} from '@/lib/domain/frist/korttid/handlinger';
import { angreBrukervalg, velgLeverandor } from '@/lib/domain/brukervalg/handlinger';
import { avsluttAvtale, lagreLeverandor } from '@/lib/domain/brukervalg/leverandor/handlinger';
import {
  avgjorKlage,
  lagreVurdering,
  svarPaaUtsatt,
  vurderFormalia,
} from '@/lib/domain/klage/behandling/handlinger';
import {
  aapneOmgjoring,
  avsluttKlage,
  lagreOversendelse,
  oversendKlage,
  registrerSvar,
  trekkKlage,
  videresendTilsyn,
} from '@/lib/domain/klage/oversendelse/handlinger';
import {
  bekreftOpplest,
  endreSlag,
  leggTilOrd,
  registrerKlage,
  sendKvittering,
} from '@/lib/domain/klage/registrering/handlinger';
import { fjernMaalHandling, lagreMaal, vurderMaalHandling } from '@/lib/domain/maal/handlinger';
import {
  avbrytMestring,
  evaluerMestring,
  forlengMestring,
  planleggMestring,
  registrerMaaling,
  settMestringsfolk,
  skrivMestringssyn,
  skrivMestringsuke,
  startMestring,
  vurderMestringsmaal,
} from '@/lib/domain/mestring/handlinger';
import { aapnePeriodevedtak, fullforMestring } from '@/lib/domain/vedtak/mestring/handlinger';
import { meldForsinkelse, sendForelopigSvar, settTjenesteansvarlig } from '@/lib/domain/sak/handlinger';
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
import { fattVedtak, meldInhabil, returnerVedtak } from '@/lib/domain/vedtak/fatting/handlinger';
import {
  avsluttFravaer,
  giFullmakt,
  registrerFravaer,
  trekkFullmakt,
} from '@/lib/domain/vedtak/fullmakt/handlinger';
import { nyttVedtak } from '@/lib/domain/vedtak/slag/handlinger';
import { varsleVedtak } from '@/lib/domain/vedtak/varsel/handlinger';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import {
  angreFlyttingHandling,
  flyttFraMaalHandling,
  flyttTilPlanHandling,
} from '@/lib/domain/vedtak/plandetalj/handlinger';
import { stillSporsmaalHandling, svarSporsmaalHandling } from '@/lib/domain/vedtak/sporsmaal/handlinger';
import { settTimeanslag } from '@/lib/domain/vedtak/timeanslag/handlinger';
import { laasBesokHandling } from '@/lib/domain/dagen/laas/handlinger';
import { ordneBesokHandling } from '@/lib/domain/dagen/tavle/rekke/handlinger';
import { brukForslag } from '@/lib/domain/dagen/forslag/handlinger';
import { lagreVekter, tilbakestillVekter } from '@/lib/domain/dagen/forslag/vekter/handlinger';
import {
  angreAvlysHandling,
  avlysIDagHandling,
  nyttBesokHandling,
} from '@/lib/domain/dagen/ekstra/handlinger';
import { gjenaapneOppfolging, utforOppfolging } from '@/lib/domain/dagen/oppfolging/handlinger';
import { angreStopp, endreStopp, gjenopptaStopp, settStopp } from '@/lib/domain/dagen/stopp/handlinger';
import { meldFriskHandling, meldSykHandling } from '@/lib/domain/vakt/handlinger';
import { flyttBesokHandling } from '@/lib/domain/dagen/flytting/handlinger';
import { loftBesokHandling } from '@/lib/domain/dagen/live/handlinger';
import { lagNodpakkeHandling } from '@/lib/domain/dagen/nodpakke/handlinger';
import {
  avsluttTiltakHandling,
  endreTiltakHandling,
  leggTilTiltakHandling,
  taBortDetaljHandling,
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
  meldForsinkelse,
  settTjenesteansvarlig,
  registrerKorttid,
  avsluttKorttid,
  gjorKorttidTilVedtak,
  startKartleggingHandling,
  lagreKartlegging,
  ferdigstillKartlegging,
  lagreMaal,
  fjernMaalHandling,
  vurderMaalHandling,
  planleggMestring,
  startMestring,
  settMestringsfolk,
  skrivMestringsuke,
  registrerMaaling,
  evaluerMestring,
  vurderMestringsmaal,
  skrivMestringssyn,
  forlengMestring,
  avbrytMestring,
  fullforMestring,
  aapnePeriodevedtak,
  velgLeverandor,
  angreBrukervalg,
  lagreLeverandor,
  avsluttAvtale,
  leggTilTiltakHandling,
  endreTiltakHandling,
  avsluttTiltakHandling,
  taBortDetaljHandling,
  utelatIDagHandling,
  flyttIDagHandling,
  ekstraIDagHandling,
  flyttBesokHandling,
  flyttFraNaaAvHandling,
  lagRuterHandling,
  endreRuteHandling,
  avsluttRuteHandling,
  gjenaapneRuteHandling,
  kopierRuteHandling,
  settPlassHandling,
  bemannRuteHandling,
  kopierBemanningHandling,
  kopierUkeHandling,
  angreGrepHandling,
  nyttBesokHandling,
  avlysIDagHandling,
  angreAvlysHandling,
  settStopp,
  endreStopp,
  gjenopptaStopp,
  angreStopp,
  utforOppfolging,
  gjenaapneOppfolging,
  meldSykHandling,
  meldFriskHandling,
  brukForslag,
  lagreVekter,
  tilbakestillVekter,
  loftBesokHandling,
  lagNodpakkeHandling,
  laasBesokHandling,
  ordneBesokHandling,
  settOmMegHandling,
  settOnskerHandling,
  settIkkeparHandling,
  avsluttIkkeparHandling,
  opprettVedtak,
  lagreVedtak,
  sendVedtak,
  trekkVedtak,
  stillSporsmaalHandling,
  svarSporsmaalHandling,
  flyttTilPlanHandling,
  flyttFraMaalHandling,
  angreFlyttingHandling,
  settTimeanslag,
  fattVedtak,
  meldInhabil,
  nyttVedtak,
  varsleVedtak,
  giFullmakt,
  trekkFullmakt,
  registrerFravaer,
  avsluttFravaer,
  returnerVedtak,
  startRevurderingHandling,
  lagreOrd,
  vurderMaalIRevurdering,
  leggTilDeltaker,
  fjernDeltaker,
  skrivSyn,
  fullforRevurderingHandling,
  registrerKlage,
  leggTilOrd,
  bekreftOpplest,
  endreSlag,
  sendKvittering,
  vurderFormalia,
  lagreVurdering,
  svarPaaUtsatt,
  avgjorKlage,
  lagreOversendelse,
  oversendKlage,
  registrerSvar,
  videresendTilsyn,
  aapneOmgjoring,
  trekkKlage,
  avsluttKlage,
  nyBrevmal,
  lagreBrevmal,
  publiserBrevmal,
  besokFerdig,
  besokAvvik,
  besokAngreFerdig,
  besokObserver,
];

export const register = new Map(alle.map((definisjon) => [definisjon.navn, definisjon]));
