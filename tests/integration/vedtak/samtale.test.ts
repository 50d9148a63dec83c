import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { aapneSesjon } from '@/lib/domain/tilgang/queries';
import { transaction } from '@/lib/platform/db/client';
import { loadVedtak } from '@/lib/domain/vedtak/loaders';
import { loadFelthistorie, loadNaa } from '@/lib/domain/vedtak/samskriving/loaders';
import { stillSporsmaalHandling, svarSporsmaalHandling } from '@/lib/domain/vedtak/sporsmaal/handlinger';
import { aapneSporsmaal } from '@/lib/domain/vedtak/sporsmaal/queries';
import { lagreVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { testDatabase } from '../../support/database';
import { KLOKKE, verdi } from '../../support/port';
import { lagBydel, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('samtale');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

type Hvem = 'henrik' | 'yusuf' | 'maren' | 'kari' | 'siri';
const id = () => b.hassan.vedtak.id;
const naa = async (hvem: Hvem, inn: object = {}) =>
  (await b.som(hvem)).les(loadNaa, { vedtakId: id(), ...inn });
const skriv = async (hvem: Hvem, formaal: string) => {
  const { versjon } = await rad(b, id());
  return verdi(
    await (
      await b.som(hvem)
    ).gjor(lagreVedtak, {
      vedtakId: id(),
      versjon,
      innhold: { type: 'INNVILGELSE', formaal },
      felter: { formaal: versjon },
    }),
  );
};

describe('vedtak.naa', () => {
  it('tillater de to som skriver å se hvem andre som er der, og hva de har skrevet siden', async () => {
    expect(verdi(await naa('henrik', { felt: 'formaal' })).tilstede).toEqual([]);
    expect(verdi(await naa('yusuf')).tilstede).toEqual([{ navn: 'Henrik Myhre', felt: 'formaal' }]);
    const { versjon } = await skriv('henrik', 'Nytt formål');
    const svar = verdi(await naa('yusuf', { siden: versjon - 1 }));
    expect(svar.felter).toMatchObject([
      { felt: 'formaal', av: 'Henrik Myhre', skjema: { formaal: 'Nytt formål' } },
    ]);
    expect(verdi(await naa('yusuf', { siden: versjon })).felter).toEqual([]);
  });

  it('den som går, er borte med en gang, og det blir ingen historie om når noen var der', async () => {
    verdi(await naa('henrik', { ut: '1' }));
    expect(verdi(await naa('yusuf')).tilstede).toEqual([]);
    await se(b, (tx) => tx.$executeRaw`update vedtakstilstede set utloper = now() - interval '1 second'`);
    verdi(await naa('henrik'));
    expect(await se(b, (tx) => tx.vedtakstilstede.count())).toBe(1);
    const spor = await se(b, (tx) => tx.hendelse.count({ where: { type: { contains: 'tilstede' } } }));
    expect(spor).toBe(0);
    const audit = await se(b, (tx) => tx.$queryRaw<{ n: bigint }[]>`
      select count(*) n from audit where handling = 'vedtak.naa' and utfall = 'LEST'`); // prettier-ignore
    expect(Number(audit[0]?.n ?? 0)).toBe(0);
  });

  it('nekter dem som bare kan lese', async () => {
    for (const hvem of ['maren', 'kari', 'siri'] as const)
      expect(await naa(hvem), hvem).toEqual({ utfall: 'NEKTET' });
  });
});

describe('vedtak.historikk', () => {
  const historikk = async (hvem: Hvem) =>
    (await b.som(hvem)).les(loadFelthistorie, { vedtakId: id(), felt: 'formaal' });

  it('tillater teamet å se hvem som endret feltet, ord for ord, nyest først', async () => {
    await skriv('yusuf', 'Nytt og bedre formål');
    await skriv('henrik', 'Bedre formål');
    const { historie } = verdi(await historikk('kari'));
    expect(historie.slice(0, 2)).toMatchObject([
      { av: 'Henrik Myhre', fra: 'Nytt og bedre formål', til: 'Bedre formål' },
      { av: 'Yusuf Abdi', fra: 'Nytt formål', til: 'Nytt og bedre formål' },
    ]);
    expect(historie[1]!.bits).toContainEqual({ slag: 'INN', tekst: ' og bedre' });
  });

  it('nekter saksbehandleren i et annet team', async () => {
    expect(await historikk('siri')).toEqual({ utfall: 'NEKTET' });
  });
});

const still = async (hvem: Hvem, felt: object = {}) =>
  (await b.som(hvem)).gjor(stillSporsmaalHandling, {
    vedtakId: id(),
    felt: 'formaal',
    sitat: 'formål',
    slag: 'SPORSMAAL',
    tekst: 'Gjelder det hele vinteren?',
    ...felt,
  });

describe('vedtak.stillSporsmaal', () => {
  it('tillater de som skriver og teamlederen å spørre og være uenige', async () => {
    verdi(await still('yusuf'));
    verdi(await still('kari', { slag: 'UENIGHET', tekst: 'Dette er for lite.', sitat: '' }));
    const side = verdi(await (await b.som('henrik')).les(loadVedtak, { vedtakId: id() }));
    expect(side.sporsmaal).toMatchObject([
      { av: 'Yusuf Abdi', slag: 'SPORSMAAL', sitatFinnes: true, svar: null },
      { av: 'Kari Lie', slag: 'UENIGHET', sitat: '', sitatFinnes: true },
    ]);
  });

  it('stanser ikke noe, men lederen finner det', async () => {
    const aapne = await transaction(async (tx) => {
      const ansatt = await aapneSesjon(tx, (await b.som('kari')).nokkel);
      return aapneSporsmaal(lagScope(tx, ansatt!, KLOKKE), id(), new Map());
    });
    expect(aapne.map((s) => [s.slag, s.av])).toEqual([
      ['UENIGHET', 'Kari Lie'],
      ['SPORSMAAL', 'Yusuf Abdi'],
    ]);
  });

  it('sier fra når avsnittet er skrevet om, og blir stående', async () => {
    await skriv('henrik', 'Noe helt annet');
    const side = verdi(await (await b.som('henrik')).les(loadVedtak, { vedtakId: id() }));
    expect(side.sporsmaal[0]).toMatchObject({ sitatFinnes: false, svar: null });
  });

  it('nekter en kollega som ikke skriver, og saksbehandleren i et annet team', async () => {
    for (const hvem of ['maren', 'siri'] as const)
      expect(await still(hvem), hvem).toEqual({ utfall: 'NEKTET' });
  });

  it('tar ikke imot spørsmål til et fattet vedtak', async () => {
    expect(await still('henrik', { vedtakId: b.gammelt.id })).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'VedtaketErFattet' },
    });
  });
});

describe('vedtak.svarSporsmaal', () => {
  const svar = async (hvem: Hvem, sporsmaalId: string) =>
    (await b.som(hvem)).gjor(svarSporsmaalHandling, { sporsmaalId, svar: 'Ja, hele vinteren.' });

  it('tillater den andre å lukke det med et svar, én gang', async () => {
    const { sporsmaalId } = verdi(await still('yusuf', { tekst: 'Og om kvelden?' }));
    verdi(await svar('henrik', sporsmaalId));
    expect(await svar('yusuf', sporsmaalId)).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'AlleredeLukket' },
    });
    const side = verdi(await (await b.som('yusuf')).les(loadVedtak, { vedtakId: id() }));
    expect(side.sporsmaal.find((s) => s.id === sporsmaalId)).toMatchObject({
      svar: 'Ja, hele vinteren.',
      lukketAv: 'Henrik Myhre',
      lukketNaar: 'i dag 07.20',
    });
  });

  it('nekter en kollega som ikke skriver', async () => {
    const { sporsmaalId } = verdi(await still('yusuf'));
    for (const hvem of ['maren', 'siri'] as const)
      expect(await svar(hvem, sporsmaalId), hvem).toEqual({ utfall: 'NEKTET' });
  });
});
