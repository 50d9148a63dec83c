import { addDays } from '@/lib/platform/time/dato';
import { toDbDate } from '@/lib/platform/time/dato';
import { byggVerden } from '../../factories/verden';

/** Én frist av hvert slag i Lillebekk, noen hos naboen, og én skjermet. I dag er onsdag 25. november 2026. */
export async function lagFrister(navn: string) {
  const v = byggVerden(navn);
  const felt = (vedtakId: string, endring: object) =>
    Object.assign(
      v.g.rader.vedtak.find((rad) => rad.id === vedtakId)!,
      endring,
    );

  const petra = v.bruker({ navn: 'Petra Lien' });
  const petrasSak = petra.medSak({ mottatt: v.om(-40), status: 'MOTTATT' });
  const arne = v.bruker({ navn: 'Arne Svart' });
  arne.medSak({ mottatt: v.om(-60), forelopigSvar: v.om(-35), svarVentes: v.om(-3) });
  const solveig = v.bruker({ navn: 'Solveig Nygård' });
  const solveigsSak = solveig.medSak({ mottatt: v.om(-2), status: 'MOTTATT' });
  const rolf = v.bruker({ navn: 'Rolf Nordli' });
  const rolfsHjelp = rolf.medKorttid({ fom: v.om(-13) });
  const tordis = v.bruker({ navn: 'Tordis Landa' });
  tordis.medKorttid({ fom: v.om(-15), av: v.fag });
  tordis.medKorttid({ fom: v.om(-60), avsluttet: v.om(-50) });

  const odd = v.bruker({ navn: 'Odd Viken' });
  const varslet = odd.vedtak.utkast();
  felt(varslet.id, { type: 'OPPHOR', forhaandsvarselDato: toDbDate(v.om(-10)), varselSvarfristDato: toDbDate(v.om(2)) }); // prettier-ignore
  const akutt = v.bruker({ navn: 'Edel Rustad' }).vedtak.utkast();
  felt(akutt.id, { type: 'AKUTT', akuttTidspunkt: new Date('2026-11-20T22:30:00+01:00') });
  v.bruker({ navn: 'Terje Nygaard' }).vedtak.returnert();
  const gerd = v.bruker({ navn: 'Gerd Haugen' });
  gerd.medTjenesteansvarlig(v.fag);
  const gerds = gerd.vedtak.fattet({ fattet: v.om(-20), revurderesInnen: v.om(20) });
  gerd.medRevurdering({ vedtak: gerds, forfall: v.om(20) });
  const gammel = v.bruker({ navn: 'Gudrun Solberg' });
  gammel.vedtak.fattet({ fattet: v.om(-200), virkningFom: v.om(-199), revurderesInnen: v.om(-7) });

  const nabo = v.bruker({ navn: 'Nabo Nilsen', team: v.tvilling });
  const nabosak = nabo.medSak({ mottatt: v.om(-50), status: 'MOTTATT', saksbehandler: v.nabosaksbehandler });
  const ruth = v.bruker({ navn: 'Ruth Berge', felt: { adressesperre: 'FORTROLIG' } });
  ruth.medSkjermetTilgang(v.sykepleier);
  ruth.medSak({ mottatt: v.om(-70), status: 'MOTTATT' });

  await v.lagre();
  const klage = await v.se((tx) =>
    tx.klage.create({
      data: {
        virksomhetId: v.virksomhetId,
        brukerId: gerd.id,
        teamId: v.team.id,
        slag: 'VEDTAK',
        vedtakId: gerds.id,
        klagerrolle: 'BRUKER',
        sendtDato: toDbDate(v.om(-5)),
        mottattDato: toDbDate(v.om(-4)),
        registrertAvId: v.saksbehandler.id,
      },
    }),
  );
  const periode = await v.se((tx) =>
    tx.mestringsperiode.create({
      data: {
        virksomhetId: v.virksomhetId,
        brukerId: solveig.id,
        status: 'PAAGAAR',
        fomDato: toDbDate(addDays(v.iDag, -20)),
        uker: 4,
        ansvarligId: v.ergoterapeut.id,
        opprettetAvId: v.ergoterapeut.id,
      },
    }),
  );
  return {
    v,
    petra,
    petrasSak,
    solveig,
    solveigsSak,
    rolf,
    rolfsHjelp,
    tordis,
    odd,
    varslet,
    akutt,
    gerd,
    gerds,
    nabo,
    nabosak,
    ruth,
    klage,
    periode,
  };
}
export type Frister = Awaited<ReturnType<typeof lagFrister>>;
