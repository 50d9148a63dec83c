import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { fattVedtak, meldInhabil } from '@/lib/domain/vedtak/fatting/handlinger';
import { loadTilGodkjenning } from '@/lib/domain/vedtak/fatting/loaders';
import {
  avsluttFravaer,
  giFullmakt,
  registrerFravaer,
  trekkFullmakt,
} from '@/lib/domain/vedtak/fullmakt/handlinger';
import { loadFullmakter } from '@/lib/domain/vedtak/fullmakt/loaders';
import { loadVedtaksliste } from '@/lib/domain/vedtak/loaders';
import { nyttVedtak } from '@/lib/domain/vedtak/slag/handlinger';
import { lagreVedtak, sendVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { varsleVedtak } from '@/lib/domain/vedtak/varsel/handlinger';
import { loadVarsel } from '@/lib/domain/vedtak/varsel/loaders';
import { testDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { I_DAG, lagBydel, lest, om, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('slag');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const grunn = (svar: { utfall: string; avslag?: { reason: string } }) => svar.avslag?.reason ?? svar.utfall;

/** Skjemaet slik det står, med noe endret. */
async function innholdAv(vedtakId: string, endret: Record<string, unknown> = {}) {
  const v = await rad(b, vedtakId);
  const dag = (d: Date | null) => d?.toISOString().slice(0, 10) ?? '';
  return {
    type: v.type,
    formaal: v.formaal,
    begrunnelse: v.begrunnelse,
    brukersSyn: v.brukersSyn,
    virkningFom: dag(v.virkningFomDato),
    revurderesInnen: dag(v.revurderesInnenDato),
    forhaandsvarsel: dag(v.forhaandsvarselDato),
    varselSvarfrist: dag(v.varselSvarfristDato),
    uttaltSeg: dag(v.uttaltSegDato),
    utenVarselGrunn: v.utenVarselGrunn,
    utsattIverksetting: v.utsattIverksetting,
    utsattGrunn: v.utsattGrunn,
    reduksjonsgrunn: v.reduksjonsgrunn,
    omgjoringsgrunn: v.omgjoringsgrunn ?? '',
    linjer: v.linjer.map((l) => ({ linjeId: l.id, tjeneste: l.tjeneste, utfall: l.utfall, omfang: l.omfang, hjemler: l.hjemler, personligStell: l.personligStell })),
    maalIder: v.maal.map((m) => m.maalId),
    ...endret,
  }; // prettier-ignore
}
async function lagre(vedtakId: string, endret: Record<string, unknown>) {
  const { versjon } = await rad(b, vedtakId);
  verdi(await (await b.som('henrik')).gjor(lagreVedtak, { vedtakId, versjon, innhold: await innholdAv(vedtakId, endret) })); // prettier-ignore
}
async function send(vedtakId: string) {
  const { versjon } = await rad(b, vedtakId);
  return (await b.som('henrik')).gjor(sendVedtak, { vedtakId, versjon });
}
const fatt = async (vedtakId: string, hvem: 'kari' | 'unni' = 'kari', mer = {}) =>
  (await b.som(hvem)).gjor(fattVedtak, { ...(await lest(b, vedtakId, hvem)), ...mer });

describe('vedtak.nytt', () => {
  it('nekter fag, teamleder og saksbehandleren i et annet team', async () => {
    const inn = { brukerId: b.bergljot.bruker.id, type: 'OPPHOR' };
    for (const hvem of ['yusuf', 'kari', 'siri'] as const)
      expect(await (await b.som(hvem)).gjor(nyttVedtak, inn), hvem).toEqual({ utfall: 'NEKTET' });
  });

  it('avviser et slag som ikke er mulig nå', async () => {
    const henrik = await b.som('henrik');
    const uten = { brukerId: b.uferdig.bruker.id };
    expect(grunn(await henrik.gjor(nyttVedtak, { ...uten, type: 'OPPHOR' }))).toBe('IkkeMuligNaa');
    expect(grunn(await henrik.gjor(nyttVedtak, { ...uten, type: 'INNVILGELSE' }))).toBe('IkkeMuligNaa');
    expect(grunn(await henrik.gjor(nyttVedtak, { brukerId: b.hassan.bruker.id, type: 'AKUTT' }))).toBe('UtkastFinnes'); // prettier-ignore
  });

  it('tillater akutt uten ferdig kartlegging, og viser bare det som er mulig', async () => {
    const henrik = await b.som('henrik');
    const brukerId = b.uferdig.bruker.id;
    expect(verdi(await henrik.les(loadVedtaksliste, { brukerId })).nytt).toEqual({ typer: ['AKUTT'], aapentId: null });
    const { vedtakId } = verdi(await henrik.gjor(nyttVedtak, { brukerId, type: 'AKUTT' }));
    expect(await rad(b, vedtakId)).toMatchObject({ type: 'AKUTT', linjer: [], sakId: b.uferdig.sak.id });
    expect(verdi(await henrik.les(loadVedtaksliste, { brukerId })).nytt).toMatchObject({ aapentId: vedtakId });
  }); // prettier-ignore
});

describe('vedtak.varsle', () => {
  let vedtakId: string;
  const inn = async (mer = {}) => ({ vedtakId, versjon: (await rad(b, vedtakId)).versjon, svarfrist: om(14), grunn: 'Du lager frokost selv nå.', ...mer }); // prettier-ignore

  it('nekter fag, teamleder og saksbehandleren i et annet team', async () => {
    ({ vedtakId } = verdi(await (await b.som('henrik')).gjor(nyttVedtak, { brukerId: b.bergljot.bruker.id, type: 'OPPHOR' }))); // prettier-ignore
    for (const hvem of ['yusuf', 'kari', 'siri'] as const)
      expect(await (await b.som(hvem)).gjor(varsleVedtak, await inn()), hvem).toEqual({ utfall: 'NEKTET' });
  });

  it('avviser en frist som ikke gir tid, et utkast som ikke tar noe bort, og en gammel versjon', async () => {
    const henrik = await b.som('henrik');
    expect(grunn(await henrik.gjor(varsleVedtak, await inn({ svarfrist: I_DAG })))).toBe('SvarfristPassert');
    expect(grunn(await henrik.gjor(varsleVedtak, await inn({ versjon: 99 })))).toBe('EndretAvAnnen');
    const hassan = { vedtakId: b.hassan.vedtak.id, versjon: 1, svarfrist: om(14), grunn: 'x' };
    expect(grunn(await henrik.gjor(varsleVedtak, hassan))).toBe('IkkeTilSkade');
  });

  it('tillater saksbehandleren, setter datoene, og legger brevet ordrett i historien én gang', async () => {
    const henrik = await b.som('henrik');
    verdi(await henrik.gjor(varsleVedtak, await inn()));
    const dato = (d: string) => new Date(d);
    expect(await rad(b, vedtakId)).toMatchObject({ forhaandsvarselDato: dato(I_DAG), varselSvarfristDato: dato(om(14)) }); // prettier-ignore
    const side = verdi(await henrik.les(loadVarsel, { vedtakId }));
    expect(side.sendt?.brev.tittel).toBe('Vi vurderer å avslutte hjelpen din');
    expect(JSON.stringify(side.sendt?.brev)).toContain('Du lager frokost selv nå.');
    expect(side.kanVarsle).toBe(false);
    expect(grunn(await henrik.gjor(varsleVedtak, await inn()))).toBe('AlleredeVarslet');
  });

  it('lar ikke vedtaket fattes før hun har svart eller fristen er ute', async () => {
    await lagre(vedtakId, {
      virkningFom: om(20),
      utsattIverksetting: 'NEI',
      utsattGrunn: 'Du er trygg uten hjelpen.',
      reduksjonsgrunn: 'Målet er nådd.',
    });
    verdi(await send(vedtakId));
    expect(grunn(await fatt(vedtakId))).toBe('SvarfristenLoper');
    await se(b, (tx) => tx.vedtak.update({ where: { id: vedtakId }, data: { uttaltSegDato: new Date(I_DAG) } }));
    expect((await fatt(vedtakId)).utfall).toBe('OK');
    expect(await rad(b, b.gammelt.id)).toMatchObject({ status: 'OPPHORT', opphortDato: new Date(om(20)) });
  }); // prettier-ignore
});

describe('vedtak.meldInhabil', () => {
  it('nekter saksbehandler, fag og lederen for et annet team', async () => {
    for (const hvem of ['henrik', 'yusuf', 'olga'] as const)
      expect(await (await b.som(hvem)).gjor(meldInhabil, { vedtakId: b.marit.vedtak.id }), hvem).toEqual({ utfall: 'NEKTET' }); // prettier-ignore
  });

  it('avviser å fatte når svaret er inhabil eller usikker, uten å endre noe', async () => {
    const svar = await fatt(b.marit.vedtak.id, 'kari', { habilitet: 'INHABIL' });
    expect(grunn(svar)).toBe('Inhabil');
    expect((await rad(b, b.marit.vedtak.id)).status).toBe('TIL_GODKJENNING');
  });

  it('tillater lederen å gi saken fra seg. Da kan hun ikke fatte den, heller ikke om hun ombestemmer seg', async () => {
    const kari = await b.som('kari');
    verdi(await kari.gjor(meldInhabil, { vedtakId: b.marit.vedtak.id }));
    expect(grunn(await fatt(b.marit.vedtak.id))).toBe('Inhabil');
    expect(verdi(await kari.les(loadTilGodkjenning, { vedtakId: b.marit.vedtak.id }))).toMatchObject({
      harMeldtInhabil: true,
      svar: { kan: false, grunn: 'Inhabil' },
    });
  });
});

describe('fravaer.registrer', () => {
  it('nekter alle andre enn teamledere', async () => {
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect(await (await b.som(hvem)).gjor(registrerFravaer, { fom: I_DAG, tom: om(3) }), hvem).toEqual({ utfall: 'NEKTET' }); // prettier-ignore
  });
  it('avviser baklengs, overlappende og det som er over', async () => {
    const olga = await b.som('olga');
    expect(grunn(await olga.gjor(registrerFravaer, { fom: om(3), tom: om(2) }))).toBe('FeilPeriode');
    expect(grunn(await olga.gjor(registrerFravaer, { fom: om(-3), tom: om(-1) }))).toBe('FeilPeriode');
    verdi(await olga.gjor(registrerFravaer, { fom: om(3), tom: om(5) }));
    expect(grunn(await olga.gjor(registrerFravaer, { fom: om(5), tom: om(9) }))).toBe('Overlapper');
  });
  it('tillater lederen å registrere sitt eget, og da gjelder stedfortrederens fullmakt', async () => {
    const kari = await b.som('kari');
    verdi(
      await kari.gjor(giFullmakt, {
        ansattId: b.folk.unni.id,
        tjenester: ['15', '1'],
        begrensning: 'Bare videreføring av det som er avtalt.',
        dokument: '2026/0031-12',
        fom: I_DAG,
        tom: om(60),
        naar: 'VED_FRAVAER',
      }),
    );
    expect(grunn(await fatt(b.ivar.vedtak.id, 'unni', { begrensningBekreftet: true }))).toBe('ManglerFullmakt');
    verdi(await kari.gjor(registrerFravaer, { fom: I_DAG, tom: om(1) }));
    expect(grunn(await fatt(b.ivar.vedtak.id, 'unni'))).toBe('BegrensningIkkeBekreftet');
    expect((await fatt(b.ivar.vedtak.id, 'unni', { begrensningBekreftet: 'on' })).utfall).toBe('OK');
    const v = await rad(b, b.ivar.vedtak.id);
    expect(v).toMatchObject({ status: 'FATTET', habilErklaert: true, stedfortrederForId: b.folk.kari.id });
    expect(JSON.stringify(v.brev)).toContain('Unni Graff, teamleder, har fattet vedtaket i fravær av Kari Lie.');
  }); // prettier-ignore
});

describe('fravaer.avslutt', () => {
  it('nekter alle andre enn teamledere, og avviser andres fravær', async () => {
    const mitt = await se(b, (tx) => tx.fravaer.findFirstOrThrow({ where: { ansattId: b.folk.kari.id } }));
    const inn = { fravaerId: mitt.id };
    expect(await (await b.som('henrik')).gjor(avsluttFravaer, inn)).toEqual({ utfall: 'NEKTET' });
    expect(grunn(await (await b.som('olga')).gjor(avsluttFravaer, inn))).toBe('AlleredeOver');
  });
  it('tillater lederen å komme tilbake, og da er stedfortrederen uten myndighet igjen', async () => {
    const mitt = await se(b, (tx) => tx.fravaer.findFirstOrThrow({ where: { ansattId: b.folk.kari.id } }));
    verdi(await (await b.som('kari')).gjor(avsluttFravaer, { fravaerId: mitt.id }));
    expect(verdi(await (await b.som('unni')).les(loadTilGodkjenning, { vedtakId: b.tordis.vedtak.id })).svar).toMatchObject({ kan: false, grunn: 'ManglerFullmakt' }); // prettier-ignore
  });
});

describe('fullmakt.gi', () => {
  const inn = (mer = {}) => ({ ansattId: b.folk.maren.id, tjenester: ['15'], vedtakstyper: ['AKUTT'], dokument: '2026/0031-13', fom: I_DAG, tom: om(30), naar: 'ALLTID', ...mer }); // prettier-ignore

  it('nekter saksbehandler og fag', async () => {
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect(await (await b.som(hvem)).gjor(giFullmakt, inn()), hvem).toEqual({ utfall: 'NEKTET' });
  });
  it('avviser lederen som gir til seg selv, gir mer enn hun har, eller gir videre det hun bare har lånt', async () => {
    const kari = await b.som('kari');
    expect(grunn(await kari.gjor(giFullmakt, inn({ ansattId: b.folk.kari.id })))).toBe('TilSegSelv');
    expect(grunn(await kari.gjor(giFullmakt, inn({ tjenester: ['9'] })))).toBe('HarIkkeSelv');
    const unni = await b.som('unni');
    expect(grunn(await unni.gjor(giFullmakt, inn()))).toBe('IkkeIPerioden');
    expect(grunn(await unni.gjor(giFullmakt, inn({ tjenester: ['15', '1', '9'] })))).toBe('HarIkkeSelv');
  });
  it('kan ikke omgås i databasen', async () => {
    const selv = { virksomhetId: b.g.virksomhetId, ansattId: b.folk.kari.id, gittAvId: b.folk.kari.id, tjenester: ['9'], dokument: 'x', gittAv: 'x', fom: new Date(I_DAG) }; // prettier-ignore
    await expect(se(b, (tx) => tx.fullmakt.create({ data: selv }))).rejects.toThrow(/ikke_til_seg_selv/);
  });
  it('tillater lederen å gi av sitt eget, og viser det på lista', async () => {
    const kari = await b.som('kari');
    const { fullmaktId } = verdi(await kari.gjor(giFullmakt, inn()));
    const side = verdi(await kari.les(loadFullmakter));
    expect(side.fullmakter.find((f) => f.id === fullmaktId)).toMatchObject({
      hvem: { navn: 'Maren Solli' },
      gittAv: 'Kari Lie',
      stand: 'GJELDER',
      kanTrekke: true,
    });
    expect(side.mottakere.map((m) => m.navn)).not.toContain('Kari Lie');
  });
});

describe('fullmakt.list', () => {
  it('tillater teamlederen, og viser hva hver enkelt har i dag', async () => {
    const side = verdi(await (await b.som('olga')).les(loadFullmakter));
    expect(side.fullmakter.find((f) => f.id === b.karisFullmakt)).toMatchObject({
      hvem: { navn: 'Kari Lie' },
      stand: 'GJELDER',
      kanTrekke: false,
    });
    expect(side.fullmakter.map((f) => f.stand)).toContain('VENTER');
  });
  it('nekter saksbehandler og fag', async () => {
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect(await (await b.som(hvem)).les(loadFullmakter), hvem).toEqual({ utfall: 'NEKTET' });
  });
});

describe('fullmakt.trekk', () => {
  const gitt = () => se(b, (tx) => tx.fullmakt.findFirstOrThrow({ where: { ansattId: b.folk.maren.id } }));
  it('nekter saksbehandler og fag, og avviser den som ikke har gitt den', async () => {
    const inn = { fullmaktId: (await gitt()).id };
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect(await (await b.som(hvem)).gjor(trekkFullmakt, inn), hvem).toEqual({ utfall: 'NEKTET' });
    expect(grunn(await (await b.som('olga')).gjor(trekkFullmakt, inn))).toBe('IkkeGittAvDeg');
    expect(grunn(await (await b.som('kari')).gjor(trekkFullmakt, { fullmaktId: b.karisFullmakt }))).toBe('IkkeGittAvDeg'); // prettier-ignore
  });
  it('tillater den som ga den, og fra da av gir den ingen myndighet', async () => {
    const { id } = await gitt();
    verdi(await (await b.som('kari')).gjor(trekkFullmakt, { fullmaktId: id }));
    const side = verdi(await (await b.som('kari')).les(loadFullmakter));
    expect(side.fullmakter.find((f) => f.id === id)).toMatchObject({ stand: 'UTE', kanTrekke: false });
  });
});

describe('akuttvedtaket', () => {
  it('går fra bestemt til fattet, og står ved siden av det ordinære til det kommer', async () => {
    const brukerId = b.uferdig.bruker.id;
    const vedtakId = verdi(await (await b.som('henrik')).les(loadVedtaksliste, { brukerId })).nytt!.aapentId!;
    await lagre(vedtakId, {
      formaal: 'Du skal være trygg i natt.',
      begrunnelse: 'Du kunne ikke være alene etter fallet.',
      brukersSyn: 'Du ville ikke være alene.',
      maalIder: [b.uferdigsMaal.id],
      linjer: [{ tjeneste: '15', omfang: 'Tilsyn til datteren kommer', utfall: 'INNVILGET' }],
      akutt: { dato: om(-1), klokkeslett: '21.40', bestemtAvId: b.folk.yusuf.id, muntlig: 'on', grunn: 'Du var alene og redd.' },
    }); // prettier-ignore
    expect(grunn(await send(vedtakId))).toBe('Ufullstendig');
    await lagre(vedtakId, {
      akutt: { dato: om(-1), klokkeslett: '21.40', bestemtAvId: b.folk.kari.id, muntlig: 'on', grunn: 'Du var alene og redd.' },
    }); // prettier-ignore
    verdi(await send(vedtakId));
    expect((await fatt(vedtakId)).utfall).toBe('OK');
    expect(await rad(b, vedtakId)).toMatchObject({
      status: 'FATTET',
      akuttMuntlig: true,
      forrigeVedtakId: null,
    });
  });
});
