import { describe, expect, it } from 'vitest';
import { besokAvvik, besokFerdig } from '@/lib/domain/dagen/besok/fullforing/handlinger';
import { nyNokkel, verdi } from '../../../support/port';
import { I_DAG } from './dag';
import { avslag, nyDagHverGang } from './oppsett';

const d = nyDagHverGang();

describe('besok.ferdig', () => {
  it('tillater den som er satt opp: alt er gjort, i ett trykk', async () => {
    const svar = verdi(await (await d.som('yusuf')).gjor(besokFerdig, d.ferdig()));
    expect(svar).toEqual({ besokId: d.dag.besok.solveig.id, dato: I_DAG, status: 'FERDIG', versjon: 2 });
    expect(await d.status(d.dag.besok.solveig.id)).toEqual({
      status: 'FERDIG',
      versjon: 2,
      overlevering: null,
    });
    expect(await d.utfall(d.dag.besok.solveig.id)).toEqual({
      Medisin: ['GJORT', null],
      Gå: ['GJORT', null],
      'Dusj.': ['GJORT', null],
    });
    const hendelser = await d.rader(
      'select type, ansatt_id as hvem from hendelse where objekt_id = $1',
      d.dag.besok.solveig.id,
    );
    expect(hendelser).toEqual([{ type: 'besok.ferdig', hvem: d.dag.folk.yusuf.id }]);
    const logg = await d.rader(
      'select utfall, bruker_id from audit where handling = $1 and objekt_id = $2',
      'besok.ferdig',
      d.dag.besok.solveig.id,
    );
    expect(logg).toEqual([{ utfall: 'ENDRET', bruker_id: d.dag.brukere.solveig.id }]);
  });

  it('tillater en kollega i teamet, og det står hvem', async () => {
    verdi(await (await d.som('tomasz')).gjor(besokFerdig, d.ferdig()));
    expect(
      await d.rader('select ansatt_id from hendelse where objekt_id = $1', d.dag.besok.solveig.id),
    ).toEqual([{ ansatt_id: d.dag.folk.tomasz.id }]);
  });

  it('tillater den utlånte på sitt eget besøk i dag', async () => {
    const svar = await (
      await d.som('utlaant')
    ).gjor(besokFerdig, { besokId: d.dag.besok.delt.id, versjon: 1 });
    expect(verdi(svar)).toMatchObject({ status: 'FERDIG' });
  });

  it('tillater overlevering uten at noe ble annerledes', async () => {
    verdi(await (await d.som('yusuf')).gjor(besokFerdig, d.ferdig({ overlevering: 'Spør om hoften.' })));
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({
      status: 'FERDIG',
      overlevering: 'Spør om hoften.',
    });
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker, og endrer ingenting', async () => {
    for (const hvem of ['eva', 'utlaant', 'henrik', 'kari'] as const)
      expect(await (await d.som(hvem)).gjor(besokFerdig, d.ferdig())).toEqual({ utfall: 'NEKTET' });
    expect(await (await d.naboen('yusuf')).gjor(besokFerdig, d.ferdig())).toEqual({ utfall: 'NEKTET' });
    expect(
      await (await d.som('maren')).gjor(besokFerdig, { besokId: d.dag.besok.ruth.id, versjon: 1 }),
    ).toEqual({
      utfall: 'NEKTET',
    });
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({ status: 'PLANLAGT', versjon: 1 });
  });

  it('nekter å signere medisin av seg selv, og peker på feltet', async () => {
    const yusuf = await d.som('yusuf');
    expect(await yusuf.gjor(besokFerdig, d.ferdig({ maa: [] }))).toMatchObject(avslag('MaaIkkeBesvart'));
    const tomt = d.ferdig({ maa: [{ tiltakId: d.dag.tiltak.medisin.id }] });
    expect(await yusuf.gjor(besokFerdig, tomt)).toMatchObject({
      avslag: { reason: 'MaaIkkeBesvart', field: 'maa.0.utfall' },
    });
    expect(await d.utfall(d.dag.besok.solveig.id)).toMatchObject({ Medisin: [null, null] });
  });

  it('krever en grunn når medisinen ikke er gitt, og kaller det avvik', async () => {
    const yusuf = await d.som('yusuf');
    const ikkeGitt = (mer: object) =>
      d.ferdig({ maa: [{ tiltakId: d.dag.tiltak.medisin.id, utfall: 'IKKE_GJORT', ...mer }] });
    expect(await yusuf.gjor(besokFerdig, ikkeGitt({}))).toMatchObject({
      avslag: { reason: 'GrunnMangler', field: 'maa.0.grunn' },
    });
    expect(
      verdi(await yusuf.gjor(besokFerdig, ikkeGitt({ grunn: 'ANNET', merknad: 'Sov tungt' }))),
    ).toMatchObject({ status: 'AVVIK' });
    expect(await d.utfall(d.dag.besok.solveig.id)).toMatchObject({
      Medisin: ['IKKE_GJORT', 'Sov tungt'],
      Gå: ['GJORT', null],
    });
  });

  it('svarer det samme når køen sender på nytt, og gjør det bare én gang', async () => {
    const yusuf = await d.som('yusuf');
    const nokkel = nyNokkel();
    const foerste = await yusuf.gjor(besokFerdig, d.ferdig(), nokkel);
    expect(await yusuf.gjor(besokFerdig, d.ferdig(), nokkel)).toEqual(foerste);
    expect(await d.rader('select 1 from hendelse where objekt_id = $1', d.dag.besok.solveig.id)).toHaveLength(
      1,
    );
    const annet = await yusuf.gjor(besokFerdig, d.ferdig({ overlevering: 'noe annet' }), nokkel);
    expect(annet).toMatchObject({ avslag: { reason: 'NokkelBrukt' } });
  });

  it('sier fra når noen andre har rørt besøket siden det ble åpnet', async () => {
    await d.rader('update besok set versjon = 2 where id = $1', d.dag.besok.solveig.id);
    expect(await (await d.som('yusuf')).gjor(besokFerdig, d.ferdig())).toMatchObject({
      avslag: { code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' },
    });
    expect(await d.utfall(d.dag.besok.solveig.id)).toMatchObject({ Medisin: [null, null] });
  });

  it('slipper bare én gjennom når to melder samtidig', async () => {
    const [a, b] = [await d.som('yusuf'), await d.som('maren')];
    const svar = await Promise.all([a.gjor(besokFerdig, d.ferdig()), b.gjor(besokFerdig, d.ferdig())]);
    expect(svar.map((s) => s.utfall).toSorted()).toEqual(['AVVIST', 'OK']);
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({ versjon: 2 });
  });

  it('avviser stoppet, framtidig, gammelt og alt fullført', async () => {
    const yusuf = await d.som('yusuf');
    const prov = (besokId: string) => yusuf.gjor(besokFerdig, d.ferdig({ besokId }));
    expect(await prov(d.dag.besok.halvor.id)).toMatchObject(avslag('ErStoppet'));
    expect(await prov(d.dag.besok.morgen.id)).toMatchObject(avslag('IkkeKommetDit'));
    expect(await prov(d.dag.besok.gammelt.id)).toMatchObject(avslag('ForLengeSiden'));
    expect(await prov(d.dag.besok.gaar.id)).toMatchObject(avslag('AlleredeFullfort'));
  });

  it('avviser svar på en oppgave besøket ikke har', async () => {
    const fremmed = d.ferdig({ maa: [{ tiltakId: d.dag.tiltak.vask.id, utfall: 'GJORT' }] });
    expect(await (await d.som('yusuf')).gjor(besokFerdig, fremmed)).toMatchObject(avslag('UkjentOppgave'));
  });
});

describe('besok.avvik', () => {
  it('tillater fag i teamet å skrive bare det som ble annerledes', async () => {
    const svar = await (
      await d.som('yusuf')
    ).gjor(
      besokAvvik,
      d.avvik({
        notat: 'Snudde i gangdøra.',
        overlevering: 'Vil prøve i morgen.',
        maal: [{ maalId: d.dag.maal.postkassen.id, nivaa: -1 }],
      }),
    );
    expect(verdi(svar)).toMatchObject({ status: 'AVVIK', versjon: 2 });
    expect(await d.utfall(d.dag.besok.solveig.id)).toEqual({
      Medisin: ['GJORT', null],
      Gå: ['AVSLAATT', 'VONDT'],
      'Dusj.': ['GJORT', null],
    });
    const notat = 'select slag, tekst, skrevet_av_id as av from notat where besok_id = $1';
    expect(await d.rader(notat, d.dag.besok.solveig.id)).toEqual([
      { slag: 'JOURNAL', tekst: 'Snudde i gangdøra.', av: d.dag.folk.yusuf.id },
    ]);
    expect(
      await d.rader('select nivaa from maalvurdering where besok_id = $1', d.dag.besok.solveig.id),
    ).toEqual([{ nivaa: -1 }]);
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({ overlevering: 'Vil prøve i morgen.' });
  });

  it('tillater at bare et notat er det som ble annerledes; praktisk bistand blir tjenestenotat', async () => {
    const inn = { besokId: d.dag.besok.edvin.id, versjon: 1, notat: 'Vi bakte i stedet.' };
    expect(verdi(await (await d.som('tomasz')).gjor(besokAvvik, inn))).toMatchObject({ status: 'AVVIK' });
    expect(await d.rader('select slag from notat where besok_id = $1', d.dag.besok.edvin.id)).toEqual([
      { slag: 'TJENESTE' },
    ]);
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker', async () => {
    const notater = await d.antall('notat');
    for (const hvem of ['eva', 'henrik', 'kari'] as const)
      expect(await (await d.som(hvem)).gjor(besokAvvik, d.avvik({ notat: 'x' }))).toEqual({
        utfall: 'NEKTET',
      });
    expect(await (await d.naboen('maren')).gjor(besokAvvik, d.avvik())).toEqual({ utfall: 'NEKTET' });
    expect(await d.antall('notat')).toBe(notater);
  });

  it('avviser uten noe avvik, uten grunn, med et fremmed mål og uten svar på medisinen', async () => {
    const yusuf = await d.som('yusuf');
    const bare = (tiltak: object[]) => yusuf.gjor(besokAvvik, d.avvik({ tiltak }));
    const gitt = { tiltakId: d.dag.tiltak.medisin.id, utfall: 'GJORT' };
    expect(await bare([gitt])).toMatchObject(avslag('IngentingAvvek'));
    expect(await bare([gitt, { tiltakId: d.dag.tiltak.dusj.id, utfall: 'IKKE_GJORT' }])).toMatchObject({
      avslag: { reason: 'GrunnMangler', field: 'tiltak.1.grunn' },
    });
    expect(await bare([{ tiltakId: d.dag.tiltak.tur.id, utfall: 'AVSLAATT', grunn: 'VONDT' }])).toMatchObject(
      avslag('MaaIkkeBesvart'),
    );
    const fremmed = d.avvik({ maal: [{ maalId: d.dag.maal.rent.id, nivaa: 0 }] });
    expect(await yusuf.gjor(besokAvvik, fremmed)).toMatchObject(avslag('UkjentMaal', 'KunneIkkeObservere'));
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({ status: 'PLANLAGT', versjon: 1 });
  });

  it('ruller alt tilbake når versjonen er gammel: ikke et halvt notat', async () => {
    const notater = await d.antall('notat');
    expect(
      await (await d.som('yusuf')).gjor(besokAvvik, d.avvik({ versjon: 7, notat: 'Mistes ikke halvt' })),
    ).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
    expect(await d.antall('notat')).toBe(notater);
  });

  it('skriver notatet én gang når køen sender to ganger', async () => {
    const yusuf = await d.som('yusuf');
    const nokkel = nyNokkel();
    const foerste = await yusuf.gjor(besokAvvik, d.avvik({ notat: 'Én gang' }), nokkel);
    expect(await yusuf.gjor(besokAvvik, d.avvik({ notat: 'Én gang' }), nokkel)).toEqual(foerste);
    expect(await d.rader('select 1 from notat where besok_id = $1', d.dag.besok.solveig.id)).toHaveLength(1);
  });

  it('svarer på felt som er for lange eller av feil slag', async () => {
    const svar = await (
      await d.som('yusuf')
    ).gjor(besokAvvik, d.avvik({ notat: 'a'.repeat(4001), maal: [{ maalId: 'x', nivaa: 3 }], ukjent: 1 }));
    expect(svar.utfall === 'UGYLDIG' && svar.feil.map((f) => f.path).toSorted()).toEqual([
      '',
      'maal.0.maalId',
      'maal.0.nivaa',
      'notat',
    ]);
  });
});
