import { loadKlage } from '@/lib/domain/klage/loaders';
import { registrerKlage } from '@/lib/domain/klage/registrering/handlinger';
import { lagVerden } from '../../factories/verden';
import { loggInn, verdi } from '../../support/port';

export type Verden = Awaited<ReturnType<typeof lagVerden>>;
export const ORD = 'Dere tok fra meg turen. Den var det siste jeg hadde.';

/** Solveig har et fattet vedtak fra for tjue dager siden; Ruth er skjermet; Edel hører til naboteamet. */
export async function lagKlageverden(navn: string) {
  const v = await lagVerden({ navn });
  const solveig = v.bruker({ navn: 'Solveig Nygård', felt: { adresse: 'Bekkeveien 3' } });
  solveig.medParorende({ navn: 'Anne Nygård' });
  const vedtak = solveig.vedtak.fattet({ fattet: v.om(-20) });
  const gammelt = v.bruker({ navn: 'Petra Lien' });
  const gammeltVedtak = gammelt.vedtak.fattet({ fattet: v.om(-60), virkningFom: v.om(-59) });
  const ruth = v.bruker({ navn: 'Ruth Berge', felt: { adressesperre: 'FORTROLIG' } });
  ruth.medSkjermetTilgang(v.sykepleier);
  const edel = v.bruker({ navn: 'Edel Rustad', team: v.tvilling });
  await v.lagre();
  const som = (
    hvem:
      | 'fag'
      | 'sykepleier'
      | 'saksbehandler'
      | 'teamleder'
      | 'stedfortreder'
      | 'nabo'
      | 'nabosaksbehandler'
      | 'utenRolle',
  ) => loggInn(v[hvem].innloggingId);
  const ny = (mer: object = {}) => ({
    brukerId: solveig.id,
    slag: 'VEDTAK',
    vedtakId: vedtak.id,
    klager: { rolle: 'BRUKER' },
    ord: ORD,
    mottattDato: '2026-11-20',
    ...mer,
  });
  const registrer = async (mer: object = {}) =>
    verdi(await (await som('fag')).gjor(registrerKlage, ny(mer))).klageId;
  const side = async (klageId: string) =>
    verdi(await (await som('saksbehandler')).les(loadKlage, { klageId }));
  const rad = (id: string) =>
    v.se((tx) => tx.klage.findUniqueOrThrow({ where: { id }, include: { ord: true, brev: true } }));
  return { v, solveig, vedtak, gammelt, gammeltVedtak, ruth, edel, som, ny, registrer, side, rad };
}
export type Klageverden = Awaited<ReturnType<typeof lagKlageverden>>;
