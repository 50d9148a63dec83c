import { loggInn, verdi } from '../../../support/port';
import { leggTilTiltakHandling } from '@/lib/domain/tiltaksplan/handlinger';
import { settStopp } from '@/lib/domain/dagen/stopp/handlinger';
import { dagen, lagHjemme } from '../../tiltaksplan/hjemme';

export const ALLE_DAGER = ['1', '2', '3', '4', '5', '6', '7'];

/** Gerd with breakfast and an evening visit every day for two weeks, Yusuf on duty every day, and he has the mornings. */
export async function lagStoppbar(navn: string) {
  const h = await lagHjemme(navn);
  h.gerd.medTjenesteansvarlig();
  for (let dag = 0; dag <= 14; dag += 1) h.v.vakt(h.v.fag, dag);
  await h.v.lagre();
  const yusuf = () => loggInn(h.v.fag.innloggingId);
  // Frokosten finnes alt i planen; et nytt tiltak får utrullingen til å legge ut alle besøkene.
  verdi(
    await (
      await yusuf()
    ).gjor(leggTilTiltakHandling, h.skjema({ ukedager: ALLE_DAGER, dagsdel: 'KVELD', tekst: 'Kveldsstell' })),
  );
  await h.v.se(async (tx) => {
    const alle = await tx.besok.findMany({ where: { brukerId: h.gerd.id, dagsdel: 'MORGEN' } });
    await tx.besokstildeling.createMany({
      data: alle.map((b) => ({
        virksomhetId: h.v.virksomhetId,
        besokId: b.id,
        ansattId: h.v.fag.id,
        plass: 1,
        dato: b.dato,
        brukerId: h.gerd.id,
      })),
    });
  });
  const sett = async (over: object = {}) =>
    (await yusuf()).gjor(settStopp, {
      brukerId: h.gerd.id,
      grunn: 'SYKEHUS',
      sted: 'Solvik sykehus',
      fom: '25.11.2026',
      ...over,
    });
  const status = async () => {
    const alle = await h.besok();
    return Object.fromEntries(
      [...new Set(alle.map(dagen))].map((dag) => [
        dag,
        [...new Set(alle.filter((b) => dagen(b) === dag).map((b) => b.status))].join(),
      ]),
    );
  };
  const oppgaver = () => h.v.se((tx) => tx.oppfolging.findMany({ where: { brukerId: h.gerd.id } }));
  const stopp = async () => (await h.v.se((tx) => tx.stopp.findMany({ where: { brukerId: h.gerd.id } })))[0]!;
  return { ...h, yusuf, sett, status, oppgaver, stopp };
}

export type Stoppbar = Awaited<ReturnType<typeof lagStoppbar>>;
