import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { lagreVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { testDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { lagBydel, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('samskriving');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

type Hvem = 'henrik' | 'yusuf' | 'maren' | 'kari' | 'siri';
const id = () => b.hassan.vedtak.id;
const naa = () => rad(b, id());

/** Some fields, as the form that saves by itself sends them: the text, and the version each was seen in. */
async function skriv(hvem: Hvem, innhold: object, felter: Record<string, number>, versjon = 1) {
  return (await b.som(hvem)).gjor(lagreVedtak, {
    vedtakId: id(),
    versjon,
    innhold: { type: 'INNVILGELSE', ...innhold },
    felter,
  });
}

describe('to som skriver i det samme utkastet', () => {
  it('ulike felt: begge blir stående, uten at noen blir spurt', async () => {
    const { versjon: v } = await naa();
    verdi(await skriv('henrik', { formaal: 'Henriks formål' }, { formaal: v }, v));
    const svar = verdi(await skriv('yusuf', { begrunnelse: 'Yusufs grunn' }, { begrunnelse: v }, v));
    expect(await naa()).toMatchObject({ formaal: 'Henriks formål', begrunnelse: 'Yusufs grunn' });
    expect(svar.konflikter).toEqual([]);
    expect(svar.felter.map((f) => [f.felt, f.av, f.erMeg])).toEqual([
      ['formaal', 'Henrik Myhre', false],
      ['begrunnelse', 'Yusuf Abdi', true],
    ]);
    expect(svar.felter[0]!.skjema).toEqual({ formaal: 'Henriks formål' });
  });

  it('samme felt: den andre får vite det, med begge tekstene, og ingenting skrives over', async () => {
    const { versjon: v } = await naa();
    verdi(await skriv('yusuf', { formaal: 'Yusufs formål' }, { formaal: v }, v));
    const svar = verdi(
      await skriv(
        'henrik',
        { formaal: 'Mitt formål', brukersSyn: 'Hun er enig' },
        { formaal: v, brukersSyn: v },
        v,
      ),
    );
    expect(svar.konflikter).toMatchObject([
      {
        felt: 'formaal',
        mitt: 'Mitt formål',
        deres: { ord: 'Yusufs formål', fornavn: 'Yusuf', klokka: '07.20' },
      },
    ]);
    expect(await naa()).toMatchObject({ formaal: 'Yusufs formål', brukersSyn: 'Hun er enig' });
    // «Bruk min»: now she has seen his.
    const seier = verdi(
      await skriv(
        'henrik',
        { formaal: 'Mitt formål' },
        { formaal: svar.konflikter[0]!.deres.v },
        svar.versjon,
      ),
    );
    expect(seier.konflikter).toEqual([]);
    expect((await naa()).formaal).toBe('Mitt formål');
  });

  it('den overskrevne teksten ligger i historien', async () => {
    const hendelser = await se(b, (tx) =>
      tx.hendelse.findMany({ where: { objektId: id(), type: 'vedtak.lagret' }, select: { data: true } }),
    );
    expect(JSON.stringify(hendelser)).toContain('Yusufs');
  });

  it('lagrer ingenting når ingenting er endret', async () => {
    const { versjon: v, formaal } = await naa();
    verdi(await skriv('henrik', { formaal }, { formaal: v }, v));
    expect((await naa()).versjon).toBe(v);
  });

  it('to lagringer i samme øyeblikk venter på hverandre, og begge kommer med', async () => {
    const { versjon: v } = await naa();
    const svar = await Promise.all([
      skriv('henrik', { formaal: 'Samtidig A' }, { formaal: v }, v),
      skriv('yusuf', { brukersSyn: 'Samtidig B' }, { brukersSyn: v }, v),
      skriv('yusuf', { begrunnelse: 'Samtidig C' }, { begrunnelse: v }, v),
    ]);
    expect(svar.map((s) => s.utfall)).toEqual(['OK', 'OK', 'OK']);
    expect(await naa()).toMatchObject({
      formaal: 'Samtidig A',
      brukersSyn: 'Samtidig B',
      begrunnelse: 'Samtidig C',
      versjon: v + 3,
    });
  });

  it('samme linje: hver sin del flettes, samme del gir beskjed', async () => {
    const foer = await naa();
    const [linje] = foer.linjer;
    const felt = `linje/${linje!.id}`;
    const med = (del: object) => ({
      linjer: [
        { linjeId: linje!.id, tjeneste: linje!.tjeneste, utfall: linje!.utfall, omfang: linje!.omfang, hjemler: linje!.hjemler, ...del },
      ],
    }); // prettier-ignore
    const v = foer.versjon;
    verdi(await skriv('yusuf', med({ omfang: 'medisiner og sår' }), { [felt]: v }, v));
    const flettet = verdi(await skriv('henrik', med({ utfall: 'AVSLAATT' }), { [felt]: v }, v));
    expect(flettet.konflikter).toEqual([]);
    expect((await naa()).linjer[0]).toMatchObject({ omfang: 'medisiner og sår', utfall: 'AVSLAATT' });
    const svar = verdi(await skriv('henrik', med({ omfang: 'noe annet' }), { [felt]: v }, v));
    expect(svar.konflikter[0]!.deres.ord).toContain('medisiner og sår');
  });

  it('en linje den andre nettopp skrev på, blir ikke borte når jeg tar den bort', async () => {
    const foer = await naa();
    const [linje] = foer.linjer;
    const felt = `linje/${linje!.id}`;
    const v = foer.versjon;
    const sendt = {
      linjeId: linje!.id,
      tjeneste: linje!.tjeneste,
      omfang: 'Yusuf skrev mer',
      hjemler: linje!.hjemler,
    };
    verdi(await skriv('yusuf', { linjer: [sendt] }, { [felt]: v }, v));
    const svar = verdi(await skriv('henrik', { linjer: [{ ...sendt, fjern: 'on' }] }, { [felt]: v }, v));
    expect(svar.konflikter).toHaveLength(1);
    expect((await naa()).linjer[0]!.omfang).toBe('Yusuf skrev mer');
  });

  it('uten skript: hele skjemaet sendes, og bare det som er endret, skrives', async () => {
    const foer = await naa();
    verdi(await skriv('yusuf', { begrunnelse: 'Yusuf igjen' }, { begrunnelse: foer.versjon }, foer.versjon));
    const { formaal, brukersSyn, linjer } = foer;
    const svar = await (await b.som('henrik')).gjor(lagreVedtak, {
      vedtakId: id(),
      versjon: foer.versjon,
      innhold: {
        type: 'INNVILGELSE',
        formaal: `${formaal} Og mer.`,
        begrunnelse: foer.begrunnelse,
        brukersSyn,
        linjer: linjer.map((l) => ({ linjeId: l.id, tjeneste: l.tjeneste, utfall: l.utfall, omfang: l.omfang, hjemler: l.hjemler })),
        maalIder: foer.maal.map((m) => m.maalId),
        virkningFom: foer.virkningFomDato?.toISOString().slice(0, 10) ?? '',
        revurderesInnen: foer.revurderesInnenDato?.toISOString().slice(0, 10) ?? '',
      },
    }); // prettier-ignore
    verdi(svar);
    expect(await naa()).toMatchObject({ begrunnelse: 'Yusuf igjen', formaal: `${formaal} Og mer.` });
  });
});
