import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { besokPolicy } from '../policy';
import { besokfakta } from '../queries';
import { besokSchema } from '../schema';
import { hentKvittering } from './queries';

/** Linja som sier hva som ble meldt, med «Angre». Også når besøket ikke står på min egen dag. */
export const loadKvittering = load({
  handling: 'besok.les',
  schema: besokSchema,
  fakta: (scope, inn) => besokfakta(scope, inn.besokId),
  policy: besokPolicy,
  hent: (scope, _inn, fakta) => hentKvittering(scope, fakta),
  spor: (inn, fakta) => ({ brukerId: fakta.bruker.brukerId, objektType: 'besok', objektId: inn.besokId }),
});
