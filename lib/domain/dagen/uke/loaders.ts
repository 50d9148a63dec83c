import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import { rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/queries';
import { addDays, mondayOf } from '@/lib/platform/time/dato';
import { ruterFor } from '../ruter/queries';
import { teamet } from '../tavle/queries';
import { sisteGrep } from './angring/queries';
import { kopienAv } from './kopi/queries';
import { hvorforIkkeKopiere } from './kopi/rules';
import { ukebilde } from './omfordeling/queries';
import { kopiSchema, ukeSchema } from './schema';
import { kopiView, ukeView } from './view';

/** Uka til teamet: hvem som er på, hvor mye de har, og hva ingen har. */
export const loadUke = load({
  handling: 'uke.les',
  schema: ukeSchema,
  fakta: async ({ ansatt }, inn) => {
    const mine = teamMedRett(ansatt, 'uke.les');
    const teamId = inn.team ?? mine.find((id) => id === ansatt.valgtTeamId) ?? mine[0];
    return teamId ? { teamId } : null;
  },
  policy: teamPolicy,
  hent: async (scope, inn, { teamId }) => {
    const mandag = mondayOf(inn.uke ?? inn.dag ?? scope.iDag);
    const sondag = addDays(mandag, 6);
    const iUka = (dag: string) => dag >= mandag && dag <= sondag;
    const valgt = [inn.dag, scope.iDag].find((d) => d !== undefined && iUka(d)) ?? mandag;
    const navn = new Map((await ruterFor(scope, teamId)).map((r) => [r.id, r.navn]));
    return ukeView(
      await ukebilde(scope, teamId, mandag, sondag),
      await rutebok(scope, [teamId], mandag, sondag),
      navn,
      {
        team: await teamet(scope, teamId),
        iDag: scope.iDag,
        mandag,
        valgt,
        kanKopiere: sondag >= scope.iDag && teamMedRett(scope.ansatt, 'uke.kopier').includes(teamId),
        angre: await sisteGrep(scope, teamId),
      },
    );
  },
  spor: (_inn, { teamId }) => ({ objektType: 'tavle', objektId: teamId }),
});

/** Det kopien vil gjøre, og det som ikke går, før noe er gjort. */
export const loadKopi = load({
  handling: 'uke.forhaandsvis',
  schema: kopiSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  hent: async (scope, { fra, til }, { teamId }) => {
    const team = await teamet(scope, teamId);
    const om = { team: { id: team.id, navn: team.navn }, fra, til };
    if (hvorforIkkeKopiere({ fra, til }, scope.iDag))
      return { ...om, kanKopiere: false, dager: [], antall: 0, antallLatt: 0 };
    const { bilde, svar } = await kopienAv(scope, teamId, fra, til);
    return kopiView(bilde, svar, { ...om, kanKopiere: true });
  },
  spor: (_inn, { teamId }) => ({ objektType: 'tavle', objektId: teamId }),
});
