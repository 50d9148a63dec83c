import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Vekter } from '../types';
import { helTabell } from '../vekting/rules';
import { lagredeVekter } from './schema';

const SIST_ENDRET = 20;

export interface Vektrad {
  versjon: number;
  vekter: Vekter;
  navn: string;
  tidspunkt: Date;
}

/** Nyeste først. Et ledd som er kommet til siden, får standardens plass; en rad vi ikke kan lese, hoppes over. */
export async function vektrader(scope: Scope, teamId: string, antall = SIST_ENDRET): Promise<Vektrad[]> {
  const rader = await scope.tx.forslagsvekter.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, teamId },
    orderBy: { versjon: 'desc' },
    take: antall,
    select: {
      versjon: true,
      vekter: true,
      tidspunkt: true,
      endretAv: { select: { fornavn: true, etternavn: true } },
    },
  });
  return rader.flatMap(({ versjon, vekter, tidspunkt, endretAv }) => {
    const lest = lagredeVekter.safeParse(vekter);
    const navn = `${endretAv.fornavn} ${endretAv.etternavn}`;
    return lest.success ? [{ versjon, vekter: helTabell(lest.data as Vekter), navn, tidspunkt }] : [];
  });
}

export const teamnavn = (scope: Scope, teamId: string) =>
  scope.tx.team.findUnique({ where: { id: teamId }, select: { id: true, navn: true } });
