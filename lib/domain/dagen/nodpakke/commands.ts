import 'server-only';
import { randomBytes } from 'node:crypto';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { makePdf } from '@/lib/platform/pdf/pdf';
import { skrivPersonlinjer } from '../utskrift/commands';
import { arkrader, harListe } from '../utskrift/queries';
import { arkView } from '../utskrift/view';
import { pakkedokument } from './dokument/rules';
import { passordAv, TILFELDIGE_BYTE } from './passord/rules';
import { filnavn, pakkedager } from './rules';
import type { Nodpakke, Pakkegrunn } from './types';

/** Et nytt passord, laget av maskinens egen tilfeldighet. Lagres ikke, logges ikke. */
export function nyttPassord(): string {
  for (;;) {
    const passord = passordAv(randomBytes(TILFELDIGE_BYTE * 2));
    if (passord) return passord;
  }
}

export interface Pakkeinn {
  team: { id: string; navn: string; vakttelefon: string; virksomhet: string };
  grunn: Pakkegrunn;
  passord: string;
}

/** Pakken som kryptert PDF. Det som er gjort, er ikke med; skjermede står som opptatt plass. */
export async function lagPakke(scope: Scope, { team, grunn, passord }: Pakkeinn): Promise<Nodpakke> {
  const dager = pakkedager(scope.iDag);
  const begge = [dager.fom, dager.tom];
  const folk = await harListe(scope, team.id, begge);
  const rader = (await arkrader(scope, team.id, begge)).filter(
    (rad) => rad.status === 'PLANLAGT' || rad.status === 'STOPPET',
  );
  const dokument = pakkedokument(arkView(rader, folk, dager), {
    team,
    dager,
    laget: scope.clock.now(),
    lagetAv: `${scope.ansatt.fornavn} ${scope.ansatt.etternavn}`,
  });
  const pdf = await makePdf(dokument, { password: passord });
  await skrivHendelse(scope, {
    type: 'nodpakke.laget',
    objektType: 'nodpakke',
    objektId: team.id,
    data: { grunn, lister: dokument.blocks.filter((b) => b.kind === 'heading' && b.level === 1).length },
  });
  await skrivPersonlinjer(scope, rader, {
    handling: 'nodpakke.lag',
    grunn: `EKSPORT_${grunn}`,
    objektId: team.id,
  });
  return { filnavn: filnavn(scope.iDag), pdf: pdf.toString('base64') };
}
