import { describe, expect, it } from 'vitest';
import { clockAt } from '@/lib/platform/time/clock';
import {
  besokAngreFerdig,
  besokAvvik,
  besokFerdig,
  besokObserver,
} from '@/lib/domain/dagen/besok/fullforing/handlinger';
import { loadBesok } from '@/lib/domain/dagen/besok/kort/loaders';
import { loggInn, nyNokkel, verdi } from '../../../support/port';
import { I_DAG } from './dag';
import { avslag, nyDagHverGang } from './oppsett';

const d = nyDagHverGang();

describe('besok.angreFerdig', () => {
  const meld = async () =>
    verdi(
      await (await d.som('yusuf')).gjor(besokAvvik, d.avvik({ notat: 'Står', overlevering: 'Står også' })),
    );
  const angre = (mer: object = {}) => ({ besokId: d.dag.besok.solveig.id, versjon: 2, ...mer });

  it('tillater å angre samme dag: besøket er igjen, og det skrevne står', async () => {
    await meld();
    const yusuf = await d.som('yusuf');
    expect(verdi(await yusuf.les(loadBesok, { besokId: d.dag.besok.solveig.id })).kan).toMatchObject({
      fullfore: false,
      rette: true,
    });
    expect(verdi(await yusuf.gjor(besokAngreFerdig, angre()))).toMatchObject({
      status: 'PLANLAGT',
      versjon: 3,
    });
    expect(await d.utfall(d.dag.besok.solveig.id)).toEqual({
      Medisin: [null, null],
      Gå: [null, null],
      'Dusj.': [null, null],
    });
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({
      status: 'PLANLAGT',
      overlevering: 'Står også',
    });
    expect(await d.rader('select tekst from notat where besok_id = $1', d.dag.besok.solveig.id)).toEqual([
      { tekst: 'Står' },
    ]);
    expect(verdi(await yusuf.gjor(besokFerdig, d.ferdig({ versjon: 3 })))).toMatchObject({
      status: 'FERDIG',
      versjon: 4,
    });
  });

  it('tillater en kollega å rette opp', async () => {
    await meld();
    expect(verdi(await (await d.som('maren')).gjor(besokAngreFerdig, angre()))).toMatchObject({
      status: 'PLANLAGT',
    });
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker', async () => {
    await meld();
    for (const hvem of ['eva', 'henrik', 'kari'] as const)
      expect(await (await d.som(hvem)).gjor(besokAngreFerdig, angre())).toEqual({ utfall: 'NEKTET' });
    expect(await (await d.naboen('yusuf')).gjor(besokAngreFerdig, angre())).toEqual({ utfall: 'NEKTET' });
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({ status: 'AVVIK' });
  });

  it('avviser dagen etter, men ikke et minutt før midnatt', async () => {
    await meld();
    const { innloggingId } = d.dag.folk.yusuf;
    const senere = await loggInn(innloggingId, clockAt(new Date('2026-11-26T00:01:00+01:00')));
    expect(await senere.gjor(besokAngreFerdig, angre())).toMatchObject(
      avslag('IkkeSammeDag', 'KunneIkkeAngre'),
    );
    const sent = await loggInn(innloggingId, clockAt(new Date('2026-11-25T23:59:00+01:00')));
    expect(verdi(await sent.gjor(besokAngreFerdig, angre()))).toMatchObject({ status: 'PLANLAGT' });
  });

  it('avviser det som ikke er meldt ferdig, og en gammel versjon', async () => {
    const yusuf = await d.som('yusuf');
    expect(await yusuf.gjor(besokAngreFerdig, angre({ versjon: 1 }))).toMatchObject(
      avslag('IkkeFullfort', 'KunneIkkeAngre'),
    );
    expect(await yusuf.gjor(besokAngreFerdig, angre({ besokId: d.dag.besok.halvor.id }))).toMatchObject(
      avslag('ErStoppet', 'KunneIkkeAngre'),
    );
    await meld();
    expect(await yusuf.gjor(besokAngreFerdig, angre({ versjon: 1 }))).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });

  it('svarer det samme på to trykk med samme nøkkel', async () => {
    await meld();
    const yusuf = await d.som('yusuf');
    const nokkel = nyNokkel();
    const foerste = await yusuf.gjor(besokAngreFerdig, angre(), nokkel);
    expect(await yusuf.gjor(besokAngreFerdig, angre(), nokkel)).toEqual(foerste);
    expect(await d.status(d.dag.besok.solveig.id)).toMatchObject({ versjon: 3 });
  });
});

describe('besok.observer', () => {
  const observasjon = (mer: object = {}) => ({
    besokId: d.dag.besok.solveig.id,
    maalId: d.dag.maal.postkassen.id,
    nivaa: 1,
    tekst: 'Gikk rundt blokka i dag.',
    ...mer,
  });

  it('tillater fag å skrive hvor langt hun kom, uten at noe ble annerledes', async () => {
    const yusuf = await d.som('yusuf');
    verdi(await yusuf.gjor(besokObserver, observasjon()));
    const kort = verdi(await yusuf.les(loadBesok, { besokId: d.dag.besok.solveig.id }));
    expect(kort).toMatchObject({ status: 'PLANLAGT', versjon: 1 });
    expect(kort.maal[0]).toMatchObject({ naa: 1, vurdertIBesoket: true });
    const linjer = await d.rader(
      'select nivaa, tekst, dato::text from maalvurdering where maal_id = $1',
      d.dag.maal.postkassen.id,
    );
    expect(linjer).toEqual([{ nivaa: 1, tekst: 'Gikk rundt blokka i dag.', dato: I_DAG }]);
  });

  it('lar den siste vurderingen gjelde', async () => {
    const yusuf = await d.som('yusuf');
    verdi(await yusuf.gjor(besokObserver, observasjon()));
    const senere = await loggInn(
      d.dag.folk.yusuf.innloggingId,
      clockAt(new Date('2026-11-25T10:00:00+01:00')),
    );
    verdi(await senere.gjor(besokObserver, observasjon({ nivaa: '-1' })));
    expect(verdi(await yusuf.les(loadBesok, { besokId: d.dag.besok.solveig.id })).maal[0]).toMatchObject({
      naa: -1,
    });
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker', async () => {
    for (const hvem of ['eva', 'henrik', 'kari'] as const)
      expect(await (await d.som(hvem)).gjor(besokObserver, observasjon())).toEqual({ utfall: 'NEKTET' });
    expect(await (await d.naboen('yusuf')).gjor(besokObserver, observasjon())).toEqual({
      utfall: 'NEKTET',
    });
    expect(await d.rader('select 1 from maalvurdering where maal_id = $1', d.dag.maal.postkassen.id)).toEqual(
      [],
    );
  });

  it('avviser et mål besøket ikke tjener, og et besøk som ikke er kommet', async () => {
    const yusuf = await d.som('yusuf');
    expect(await yusuf.gjor(besokObserver, observasjon({ maalId: d.dag.maal.rent.id }))).toMatchObject(
      avslag('UkjentMaal', 'KunneIkkeObservere'),
    );
    expect(await yusuf.gjor(besokObserver, observasjon({ besokId: d.dag.besok.morgen.id }))).toMatchObject(
      avslag('IkkeKommetDit', 'KunneIkkeObservere'),
    );
    expect(await yusuf.gjor(besokObserver, observasjon({ nivaa: 3 }))).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('skriver én gang når køen sender to ganger', async () => {
    const yusuf = await d.som('yusuf');
    const nokkel = nyNokkel();
    await yusuf.gjor(besokObserver, observasjon(), nokkel);
    await yusuf.gjor(besokObserver, observasjon(), nokkel);
    expect(
      await d.rader('select 1 from maalvurdering where maal_id = $1', d.dag.maal.postkassen.id),
    ).toHaveLength(1);
  });
});
