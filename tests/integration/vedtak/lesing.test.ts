import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma, transaction } from '@/lib/platform/db/client';
import { aapneSesjon } from '@/lib/domain/tilgang/queries';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { opprettUtkast } from '@/lib/domain/vedtak/commands';
import { loadKo, loadTilGodkjenning } from '@/lib/domain/vedtak/fatting/loaders';
import { loadVedtak, loadVedtaksbrev, loadVedtaksliste } from '@/lib/domain/vedtak/loaders';
import { vedtakPolicy } from '@/lib/domain/vedtak/policy';
import { gjeldendeVedtak, vedtaksfakta } from '@/lib/domain/vedtak/queries';
import { sendVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import type { Scope } from '@/lib/domain/tilgang/types';
import { testDatabase, withClient } from '../../support/database';
import { KLOKKE, nyNokkel, verdi } from '../../support/port';
import { lagBydel, om, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
let nabo: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('lesing');
  nabo = await lagBydel('naboby');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const iScope = <T>(nokkel: string, hva: (scope: Scope) => Promise<T>): Promise<T> =>
  transaction(async (tx) => hva(lagScope(tx, (await aapneSesjon(tx, nokkel))!, KLOKKE)));

describe('vedtak.les', () => {
  it('tillater saksbehandleren å skrive, den tjenesteansvarlige å skrive, og andre på teamet å lese', async () => {
    const kan = async (hvem: 'henrik' | 'yusuf' | 'maren' | 'kari') =>
      verdi(await (await b.som(hvem)).les(loadVedtak, { vedtakId: b.hassan.vedtak.id })).kan;
    const ingenting = {
      lagre: false,
      send: false,
      trekk: false,
      godkjenne: false,
      sporre: false,
      anslaa: false,
    };
    expect(await kan('henrik')).toEqual({
      ...ingenting,
      lagre: true,
      send: true,
      sporre: true,
      anslaa: true,
    });
    expect(await kan('yusuf')).toEqual({ ...ingenting, lagre: true, sporre: true });
    expect(await kan('maren')).toEqual(ingenting);
    expect(await kan('kari')).toEqual({ ...ingenting, sporre: true });
  });

  it('tillater å lese det som venter, men ikke å skrive i det', async () => {
    const side = verdi(await (await b.som('henrik')).les(loadVedtak, { vedtakId: b.ivar.vedtak.id }));
    expect(side.kan).toMatchObject({ lagre: false, send: false, trekk: true, godkjenne: false });
    expect(side.sendt?.av).toBe('Henrik Myhre');
    expect(
      verdi(await (await b.som('kari')).les(loadVedtak, { vedtakId: b.ivar.vedtak.id })).kan.godkjenne,
    ).toBe(true);
  });

  it('nekter et annet team, en annen bydel, og et vedtak som ikke finnes, med samme svar', async () => {
    const inn = { vedtakId: b.ivar.vedtak.id };
    expect(await (await b.som('siri')).les(loadVedtak, inn)).toEqual({ utfall: 'NEKTET' });
    expect(await (await nabo.som('henrik')).les(loadVedtak, inn)).toEqual({ utfall: 'NEKTET' });
    expect(await (await b.som('henrik')).les(loadVedtak, { vedtakId: nyNokkel() })).toEqual({
      utfall: 'NEKTET',
    });
    expect(await (await b.som('siri')).les(loadVedtaksliste, { brukerId: b.ivar.bruker.id })).toEqual({
      utfall: 'NEKTET',
    });
  });

  it('lister vedtakene til én bruker, det som er under arbeid først', async () => {
    const { vedtak } = verdi(
      await (await b.som('maren')).les(loadVedtaksliste, { brukerId: b.bergljot.bruker.id }),
    );
    expect(vedtak).toMatchObject([{ id: b.gammelt.id, status: 'FATTET', fattetDato: om(-194), fattetAv: 'Kari Lie', tjenester: 'helsetjenester i hjemmet' }]); // prettier-ignore
  });
});

describe('vedtak.lesBrev', () => {
  it('tillater teamet å lese brevet, bygget på nytt så lenge det er et utkast', async () => {
    const { brev, status } = verdi(
      await (await b.som('yusuf')).les(loadVedtaksbrev, { vedtakId: b.ivar.vedtak.id }),
    );
    expect(status).toBe('TIL_GODKJENNING');
    expect(brev.mottaker[0]).toBe('Ivar Moen');
    expect(brev.signatur).toEqual([]);
  });

  it('viser hvem som fattet, også for et vedtak uten lagret brev', async () => {
    const { brev } = verdi(await (await b.som('henrik')).les(loadVedtaksbrev, { vedtakId: b.gammelt.id }));
    expect(brev.dato).toBe('15. mai 2026');
    expect(brev.signatur[0]).toBe('Kari Lie, teamleder, har fattet vedtaket.');
  });

  it('nekter den som ikke har noe med personen å gjøre', async () => {
    expect(await (await b.som('siri')).les(loadVedtaksbrev, { vedtakId: b.gammelt.id })).toEqual({
      utfall: 'NEKTET',
    });
    expect(await (await nabo.som('kari')).les(loadVedtaksbrev, { vedtakId: b.gammelt.id })).toEqual({
      utfall: 'NEKTET',
    });
  });
});

describe('godkjenning.list', () => {
  it('tillater lederen å se det som venter i sine team, eldst først', async () => {
    await se(b, (tx) =>
      tx.vedtak.update({
        where: { id: b.marit.vedtak.id },
        data: { sendtTidspunkt: new Date('2026-11-20T10:00:00Z'), returkommentar: 'Rett' },
      }),
    );
    const { ko } = verdi(await (await b.som('kari')).les(loadKo));
    expect(ko.map((k) => k.navn)).toEqual(['Marit Lund', 'Ivar Moen', 'Tordis Berg']);
    expect(ko[0]).toMatchObject({
      erRettet: true,
      erForste: true,
      sendtAv: 'Henrik Myhre',
      team: 'Team Lillebekk',
    });
  });

  it('lederen for et annet team ser ingen av dem', async () => {
    expect(verdi(await (await b.som('olga')).les(loadKo)).ko).toEqual([]);
    expect(verdi(await (await nabo.som('kari')).les(loadKo)).ko.map((k) => k.vedtakId)).not.toContain(
      b.ivar.vedtak.id,
    );
  });

  it('nekter saksbehandler og fag', async () => {
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect(await (await b.som(hvem)).les(loadKo)).toEqual({ utfall: 'NEKTET' });
  });
});

describe('godkjenning.les', () => {
  it('tillater lederen å se utkastet ved siden av det forrige, og svaret på om hun kan fatte det', async () => {
    const { vedtakId } = verdi2(await iScope((await b.som('henrik')).nokkel, (scope) => opprettUtkast(scope, { brukerId: b.bergljot.bruker.id, sakId: b.bergljot.sak.id }))); // prettier-ignore
    verdi(await (await b.som('henrik')).gjor(sendVedtak, { vedtakId, versjon: 1 }));
    const side = verdi(await (await b.som('kari')).les(loadTilGodkjenning, { vedtakId }));
    expect(side).toMatchObject({
      venter: true,
      forrigeDato: om(-194),
      svar: { kan: true },
      fullmakt: { dokument: '2026/0031-4' },
    });
    expect(side.rader.find((r) => r.kode === 'FORMAAL')).toMatchObject({ status: 'UENDRET' });
    expect(side.rader.find((r) => r.kode === 'BEGRUNNELSE')).toMatchObject({ status: 'ENDRET' });
  });

  it('sier hva som mangler av fullmakt', async () => {
    const side = verdi(await (await b.som('kari')).les(loadTilGodkjenning, { vedtakId: b.tordis.vedtak.id }));
    expect(side).toMatchObject({
      svar: { kan: false, grunn: 'ManglerFullmakt' },
      manglerFullmaktFor: 'Støttekontakt',
      fullmakt: null,
    });
  });

  it('nekter alle andre enn lederen for teamet', async () => {
    for (const hvem of ['henrik', 'yusuf', 'olga'] as const)
      expect(await (await b.som(hvem)).les(loadTilGodkjenning, { vedtakId: b.tordis.vedtak.id })).toEqual({
        utfall: 'NEKTET',
      });
  });
});

const verdi2 = <V>(svar: { ok: true; value: V } | { ok: false; refusal: unknown }): V => {
  if (!svar.ok) throw new Error(JSON.stringify(svar.refusal));
  return svar.value;
};

describe('opprettUtkast, slik revurderingen bruker den', () => {
  it('opphør: ny sak, samme mål og linjer som det forrige, ingen dato før varselet', async () => {
    await se(b, (tx) =>
      tx.vedtak.updateMany({
        where: { brukerId: b.bergljot.bruker.id, status: 'TIL_GODKJENNING' },
        data: { status: 'UTKAST' },
      }),
    );
    const igjen = await iScope((await b.som('yusuf')).nokkel, (s) =>
      opprettUtkast(s, { brukerId: b.bergljot.bruker.id, type: 'OPPHOR' }),
    );
    expect(igjen).toMatchObject({ ok: false, refusal: { reason: 'UtkastFinnes' } });
    await withClient(db.superUrl, (c) =>
      c.query(`delete from vedtak where bruker_id = $1 and status = 'UTKAST'`, [b.bergljot.bruker.id]),
    );
    const svar = verdi2(await iScope((await b.som('yusuf')).nokkel, (s) => opprettUtkast(s, { brukerId: b.bergljot.bruker.id, type: 'OPPHOR', forrigeVedtakId: b.gammelt.id, begrunnelse: 'Målet er nådd.' }))); // prettier-ignore
    const v = await rad(b, svar.vedtakId);
    expect(v).toMatchObject({
      type: 'OPPHOR',
      forrigeVedtakId: b.gammelt.id,
      begrunnelse: 'Målet er nådd.',
      virkningFomDato: null,
      utredetAvId: b.folk.henrik.id,
    });
    expect(v.linjer.map((l) => [l.tjeneste, l.utfall])).toEqual([['15', 'AVSLAATT']]);
    expect(v.maal.map((m) => m.maalId)).toEqual([b.frokost.id]);
    expect(await se(b, (tx) => tx.sak.findUnique({ where: { id: svar.sakId } }))).toMatchObject({
      status: 'UTREDES',
      saksbehandlerId: b.folk.henrik.id,
    });
    const sendt = await (await b.som('henrik')).gjor(sendVedtak, { vedtakId: svar.vedtakId, versjon: 1 });
    expect(sendt).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'Ufullstendig', values: { antall: 4 } },
    });
  });

  it('sier fra når det ikke finnes noe å endre', async () => {
    const svar = await iScope((await b.som('henrik')).nokkel, (s) =>
      opprettUtkast(s, { brukerId: b.jorunn.bruker.id, sakId: b.jorunn.sak.id, type: 'ENDRING' }),
    );
    expect(svar).toMatchObject({ ok: false, refusal: { reason: 'IkkeNoeAaEndre' } });
  });

  it('gjeldende vedtak er det nyeste fattede som gir noe', async () => {
    const hos = (brukerId: string) =>
      b.som('henrik').then((h) => iScope(h.nokkel, (s) => gjeldendeVedtak(s, brukerId)));
    expect(await hos(b.bergljot.bruker.id)).toMatchObject({
      vedtakId: b.gammelt.id,
      maalIder: [b.frokost.id],
    });
    expect(await hos(b.jorunn.bruker.id)).toBeNull();
  });
});

describe('policyen', () => {
  it('svarer det samme for én rad som filteret gjør for lista', async () => {
    const handlinger = [
      'vedtak.les',
      'vedtak.lagre',
      'vedtak.send',
      'vedtak.trekk',
      'vedtak.fatt',
      'vedtak.returner',
      'vedtak.lesBrev',
      'godkjenning.les',
    ] as const;
    const alle = await se(b, (tx) => tx.vedtak.findMany({ select: { id: true } }));
    for (const hvem of Object.keys(b.folk) as (keyof Bydel['folk'])[]) {
      const { nokkel } = await b.som(hvem);
      await iScope(nokkel, async (scope) => {
        for (const handling of handlinger) {
          const filter = vedtakPolicy.scopeFor(handling, scope.ansatt, scope.iDag);
          const iLista = new Set(
            (await scope.tx.vedtak.findMany({ where: filter, select: { id: true } })).map((v) => v.id),
          );
          for (const { id } of alle) {
            const fakta = (await vedtaksfakta(scope, id))!;
            expect(
              vedtakPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt,
              `${hvem} ${handling}`,
            ).toBe(iLista.has(id));
          }
        }
      });
    }
  });
});
