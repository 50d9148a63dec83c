import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  avgjorKlage,
  lagreVurdering,
  svarPaaUtsatt,
  vurderFormalia,
} from '@/lib/domain/klage/behandling/handlinger';
import { loadKlageliste } from '@/lib/domain/klage/liste/loaders';
import { loadKlagebrev, loadKlagebrevutkast } from '@/lib/domain/klage/loaders';
import {
  aapneOmgjoring,
  avsluttKlage,
  lagreOversendelse,
  oversendKlage,
  registrerSvar,
  trekkKlage,
  videresendTilsyn,
} from '@/lib/domain/klage/oversendelse/handlinger';
import type { Skriving } from '@/lib/domain/tilgang/porter';
import { testDatabase, type TestDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { lagKlageverden, ORD, type Klageverden } from './oppsett';

let db: TestDatabase;
let k: Klageverden;
beforeAll(async () => {
  db = await testDatabase();
  k = await lagKlageverden('klagegang');
});
afterAll(() => db.drop());

type Hvem = Parameters<Klageverden['som']>[0];
const gjor = async <I, F, U, V>(
  hvem: Hvem,
  h: { skriving: Skriving<I, F, U, V> },
  klageId: string,
  inn: object,
) => {
  const { versjon } = await k.rad(klageId);
  return (await k.som(hvem)).gjor(h, { klageId, versjon, ...inn });
};
const avslag = (svar: object) =>
  (svar as { avslag?: { reason: string } }).avslag?.reason ?? (svar as { utfall: string }).utfall;

const FORMALIA = { klagerett: 'JA', form: 'JA', begrunnelse: 'Alt er i orden.' };
const VURDERING = { vurdering: 'Vi ser det samme som før.', innstilling: 'OPPRETTHOLDT', ferdig: true };
const OVERSENDELSE = { uttalelse: 'Vi har vurdert turen på nytt.', dokumenter: 'Vedtaket\nKlagen' };

/** Fram til et sted i gangen. */
async function frem(
  til: 'FORMALIA' | 'VURDERT' | 'AVGJORT' | 'OVERSENDT',
  mer: { ny?: object; avgjorelse?: string; formalia?: object } = {},
) {
  const klageId = await k.registrer(mer.ny);
  verdi(await gjor('saksbehandler', vurderFormalia, klageId, { ...FORMALIA, ...mer.formalia }));
  if (til === 'FORMALIA') return klageId;
  verdi(await gjor('saksbehandler', lagreVurdering, klageId, VURDERING));
  if (til === 'VURDERT') return klageId;
  verdi(
    await gjor('teamleder', avgjorKlage, klageId, {
      avgjorelse: mer.avgjorelse ?? 'OPPRETTHOLDT',
      grunn: 'Vi står fast.',
    }),
  );
  if (til === 'AVGJORT') return klageId;
  verdi(await gjor('saksbehandler', oversendKlage, klageId, OVERSENDELSE));
  return klageId;
}

describe('klage.vurderFormalia', () => {
  it('tillater saksbehandleren, og krever svar om oppreisning når den er sen', async () => {
    const klageId = await k.registrer({ brukerId: k.gammelt.id, vedtakId: k.gammeltVedtak.id });
    expect(avslag(await gjor('saksbehandler', vurderFormalia, klageId, FORMALIA))).toBe(
      'OppreisningIkkeVurdert',
    );
    verdi(await gjor('saksbehandler', vurderFormalia, klageId, { ...FORMALIA, oppreisning: 'IKKE_LASTES' }));
    expect(await k.rad(klageId)).toMatchObject({ status: 'FORMALIA_VURDERT', formalia: 'BEHANDLES' });
  });
  it('nekter fagrollen, lederen og naboteamets saksbehandler', async () => {
    const klageId = await k.registrer();
    for (const hvem of ['fag', 'teamleder', 'nabosaksbehandler'] as const)
      expect(avslag(await gjor(hvem, vurderFormalia, klageId, FORMALIA)), hvem).toBe('NEKTET');
  });
});

describe('klage.vurder', () => {
  it('tillater saksbehandleren å lagre halvveis, men ikke å sende det', async () => {
    const klageId = await frem('FORMALIA');
    verdi(await gjor('saksbehandler', lagreVurdering, klageId, { vurdering: 'Begynt.' }));
    expect(
      avslag(await gjor('saksbehandler', lagreVurdering, klageId, { vurdering: 'Begynt.', ferdig: true })),
    ).toBe('Ufullstendig');
  });
  it('nekter lederen: hun skal avgjøre', async () => {
    expect(avslag(await gjor('teamleder', lagreVurdering, await frem('FORMALIA'), VURDERING))).toBe('NEKTET');
  });
});

describe('klage.svarPaaUtsatt', () => {
  it('tillater lederen med fullmakt, og skriver svaret', async () => {
    const klageId = await frem('VURDERT', { ny: { vilUtsatt: true } });
    const avgjor = { avgjorelse: 'OPPRETTHOLDT', grunn: 'Vi står fast.' };
    expect(avslag(await gjor('teamleder', avgjorKlage, klageId, avgjor))).toBe('UtsattIkkeBesvart');
    expect(avslag(await gjor('stedfortreder', svarPaaUtsatt, klageId, { svar: 'JA', grunn: 'x' }))).toBe(
      'ManglerFullmakt',
    );
    verdi(
      await gjor('teamleder', svarPaaUtsatt, klageId, { svar: 'JA', grunn: 'Turen kan ikke tas igjen.' }),
    );
    expect((await k.rad(klageId)).brev.map((b) => b.slag)).toEqual(['UTSATT']);
    verdi(await gjor('teamleder', avgjorKlage, klageId, avgjor));
  });
  it('nekter saksbehandleren', async () => {
    const klageId = await k.registrer({ vilUtsatt: true });
    expect(avslag(await gjor('saksbehandler', svarPaaUtsatt, klageId, { svar: 'JA', grunn: 'x' }))).toBe(
      'NEKTET',
    );
  });
});

describe('klage.avgjor', () => {
  const inn = { avgjorelse: 'OPPRETTHOLDT', grunn: 'Vi står fast.' };
  it('tillater lederen med fullmakt, og gir uttalelsen en begynnelse', async () => {
    const klageId = await frem('VURDERT');
    expect(avslag(await gjor('stedfortreder', avgjorKlage, klageId, inn))).toBe('ManglerFullmakt');
    verdi(await gjor('teamleder', avgjorKlage, klageId, inn));
    expect(await k.rad(klageId)).toMatchObject({
      status: 'OPPRETTHOLDT',
      utfall: 'OPPRETTHOLDT',
      utfallGrunn: 'Vi står fast.',
      uttalelse: VURDERING.vurdering,
      avgjortAvId: k.v.teamleder.id,
    });
  });
  it('nekter saksbehandleren og fagrollen', async () => {
    const klageId = await frem('VURDERT');
    for (const hvem of ['saksbehandler', 'fag'] as const)
      expect(avslag(await gjor(hvem, avgjorKlage, klageId, inn))).toBe('NEKTET');
  });
  it('avviser den som selv har vurdert klagen', async () => {
    const klageId = await frem('VURDERT');
    await k.v.se((tx) =>
      tx.hendelse.createMany({
        data: [
          {
            virksomhetId: k.v.virksomhetId,
            ansattId: k.v.teamleder.id,
            type: 'klage.vurdert',
            objektType: 'klage',
            objektId: klageId,
            brukerId: k.solveig.id,
          },
        ],
      }),
    );
    expect(avslag(await gjor('teamleder', avgjorKlage, klageId, inn))).toBe('SammePersonVurderteOgAvgjor');
  });
  it('avviser bare en klage som formalia sier kan avvises, med brev som sier at det kan klages på', async () => {
    const klageId = await frem('FORMALIA', {
      formalia: { klagerett: 'NEI' },
      ny: { klager: { rolle: 'ANDRE', navn: 'En nabo', adresse: 'Veien 1' } },
    });
    verdi(
      await gjor('teamleder', avgjorKlage, klageId, {
        avgjorelse: 'AVVIST',
        grunn: 'Klageren har ikke fullmakt.',
      }),
    );
    const { brev, status } = await k.rad(klageId);
    expect([status, brev.map((b) => b.slag)]).toEqual(['AVVIST', ['AVGJORELSE']]);
    const tekst = JSON.stringify(brev[0]!.innhold);
    expect(tekst).toContain('Fristen er fire uker');
    expect(tekst).not.toContain('Solveig');
  });
  it('to som avgjør samtidig, lager bare ett svar', async () => {
    const klageId = await frem('VURDERT');
    const { versjon } = await k.rad(klageId);
    const leder = await k.som('teamleder');
    verdi(await leder.gjor(avgjorKlage, { klageId, versjon, ...inn }));
    expect(avslag(await leder.gjor(avgjorKlage, { klageId, versjon, ...inn }))).toBe('FeilStatus');
    const annen = await frem('VURDERT');
    expect(avslag(await leder.gjor(avgjorKlage, { klageId: annen, versjon: 1, ...inn }))).toBe(
      'EndretAvAnnen',
    );
  });
});

describe('klage.lagreOversendelse', () => {
  it('tillater saksbehandleren, og brevene kan leses før de sendes', async () => {
    const klageId = await frem('AVGJORT');
    verdi(await gjor('saksbehandler', lagreOversendelse, klageId, OVERSENDELSE));
    const sak = await k.som('saksbehandler');
    const { brev } = verdi(await sak.les(loadKlagebrevutkast, { klageId, slag: 'OVERSENDELSE' }));
    expect(JSON.stringify(brev)).toContain(OVERSENDELSE.uttalelse);
    expect((await k.rad(klageId)).brev).toEqual([]);
  });
  it('nekter lederen og fagrollen', async () => {
    const klageId = await frem('AVGJORT');
    for (const hvem of ['teamleder', 'fag'] as const)
      expect(avslag(await gjor(hvem, lagreOversendelse, klageId, OVERSENDELSE))).toBe('NEKTET');
  });
});

describe('klage.oversend', () => {
  it('tillater saksbehandleren: begge brevene skrives og lagres, og kan ikke sendes to ganger', async () => {
    const klageId = await frem('OVERSENDT');
    const { status, brev, oversendtAvId } = await k.rad(klageId);
    expect([status, oversendtAvId]).toEqual(['OVERSENDT', k.v.saksbehandler.id]);
    expect(brev.map((b) => b.slag).toSorted()).toEqual(['KOPI', 'OVERSENDELSE']);
    const [til, kopi] = ['OVERSENDELSE', 'KOPI'].map((s) =>
      JSON.stringify(brev.find((b) => b.slag === s)!.innhold),
    );
    for (const ord of [ORD, OVERSENDELSE.uttalelse, 'Vedtaket', 'Statsforvalteren']) {
      expect(til).toContain(ord);
      expect(kopi).toContain(ord);
    }
    expect(kopi).toContain('Bekkeveien 3');
    expect(avslag(await gjor('saksbehandler', oversendKlage, klageId, OVERSENDELSE))).toBe('FeilStatus');
  });
  it('avviser uten uttalelse og uten dokumenter, og skriver da ingen brev', async () => {
    const klageId = await frem('AVGJORT');
    expect(
      avslag(await gjor('saksbehandler', oversendKlage, klageId, { ...OVERSENDELSE, uttalelse: '' })),
    ).toBe('UttalelseMangler');
    expect(
      avslag(await gjor('saksbehandler', oversendKlage, klageId, { ...OVERSENDELSE, dokumenter: '' })),
    ).toBe('DokumenterMangler');
    expect((await k.rad(klageId)).brev).toEqual([]);
  });
  it('nekter lederen og fagrollen', async () => {
    const klageId = await frem('AVGJORT');
    for (const hvem of ['teamleder', 'fag'] as const)
      expect(avslag(await gjor(hvem, oversendKlage, klageId, OVERSENDELSE))).toBe('NEKTET');
  });
});

describe('klage.lesBrev', () => {
  it('tillater teamet', async () => {
    const klageId = await frem('OVERSENDT');
    const brevId = (await k.rad(klageId)).brev[0]!.id;
    expect(verdi(await (await k.som('fag')).les(loadKlagebrev, { klageId, brevId })).utkast).toBe(false);
  });
  it('nekter naboteamet, og et brev fra en annen klage', async () => {
    const [en, to] = [await frem('OVERSENDT'), await frem('OVERSENDT')];
    const brevId = (await k.rad(en)).brev[0]!.id;
    expect((await (await k.som('nabo')).les(loadKlagebrev, { klageId: en, brevId })).utfall).toBe('NEKTET');
    expect((await (await k.som('fag')).les(loadKlagebrev, { klageId: to, brevId })).utfall).toBe('NEKTET');
  });
});

const SVAR = { svar: 'OPPHEVET', svarDato: '25.11.2026', grunn: 'Begrunnelsen svarer ikke på klagen.' };

describe('klage.registrerSvar', () => {
  it('tillater saksbehandleren og lederen, med en dato som kan stemme', async () => {
    const klageId = await frem('OVERSENDT');
    expect(avslag(await gjor('teamleder', registrerSvar, klageId, { ...SVAR, svarDato: '26.11.2026' }))).toBe(
      'SvarIFremtiden',
    );
    expect(avslag(await gjor('teamleder', registrerSvar, klageId, { ...SVAR, svarDato: '24.11.2026' }))).toBe(
      'SvarForOversendelse',
    );
    verdi(await gjor('teamleder', registrerSvar, klageId, SVAR));
    expect(await k.rad(klageId)).toMatchObject({ status: 'OPPHEVET', svar: 'OPPHEVET' });
  });
  it('nekter fagrollen', async () => {
    expect(avslag(await gjor('fag', registrerSvar, await frem('OVERSENDT'), SVAR))).toBe('NEKTET');
  });
});

describe('klage.gjorOm', () => {
  it('tillater saksbehandleren, og klagen er ferdig når vedtaket er fattet', async () => {
    const klageId = await frem('AVGJORT', { avgjorelse: 'MEDHOLD' });
    const sak = await k.som('saksbehandler');
    const { vedtakId } = verdi(await sak.gjor(aapneOmgjoring, { klageId }));
    const vedtak = await k.v.se((tx) => tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId } }));
    expect(vedtak).toMatchObject({
      type: 'OMGJORING',
      klageId,
      omgjoringsgrunn: 'KLAGE',
      status: 'UTKAST',
      forrigeVedtakId: k.vedtak.id,
    });
    expect((await k.side(klageId)).omgjoring).toMatchObject({ vedtakId, tilstand: 'UNDER_ARBEID' });
    expect(avslag(await sak.gjor(aapneOmgjoring, { klageId }))).toBe('AlleredeAapnet');
    await k.v.se((tx) =>
      tx.vedtak.update({
        where: { id: vedtakId },
        data: { status: 'FATTET', fattetTidspunkt: new Date('2026-11-25T06:00:00Z') },
      }),
    );
    expect(await k.side(klageId)).toMatchObject({ ferdig: true, neste: { hva: 'INGENTING' } });
    const [aapne, ferdige] = [
      verdi(await sak.les(loadKlageliste, {})),
      verdi(await sak.les(loadKlageliste, { vis: 'ferdige' })),
    ];
    expect(aapne.klager.map((l) => l.id)).not.toContain(klageId);
    expect(ferdige.klager.find((l) => l.id === klageId)).toMatchObject({ ferdig: true });
  });
  it('nekter lederen, så hun kan fatte det selv', async () => {
    const klageId = await frem('AVGJORT', { avgjorelse: 'MEDHOLD' });
    expect(avslag(await (await k.som('teamleder')).gjor(aapneOmgjoring, { klageId }))).toBe('NEKTET');
  });
  it('avviser når klagen ikke har ført fram', async () => {
    const klageId = await frem('AVGJORT');
    expect(avslag(await (await k.som('saksbehandler')).gjor(aapneOmgjoring, { klageId }))).toBe(
      'IkkeGittMedhold',
    );
  });
});

describe('klage.videresend', () => {
  const ny = { slag: 'TILSYN', vedtakId: undefined };
  it('tillater saksbehandleren, med brev og kopi, uten at det blir en klage', async () => {
    const klageId = await k.registrer(ny);
    expect(avslag(await gjor('saksbehandler', vurderFormalia, klageId, FORMALIA))).toBe('FeilStatus');
    verdi(
      await gjor('saksbehandler', videresendTilsyn, klageId, { maate: 'SENDT', grunn: 'Avtalt med henne.' }),
    );
    const { status, brev } = await k.rad(klageId);
    expect([status, brev.map((b) => b.slag).toSorted()]).toEqual(['VIDERESENDT', ['KOPI', 'OVERSENDELSE']]);
    expect(JSON.stringify(brev[0]!.innhold)).not.toContain('Fristen');
  });
  it('tillater å hjelpe henne med å sende den selv', async () => {
    const klageId = await k.registrer(ny);
    verdi(
      await gjor('teamleder', videresendTilsyn, klageId, {
        maate: 'VEILEDET',
        grunn: 'Hun sendte den selv.',
      }),
    );
    expect(await k.rad(klageId)).toMatchObject({ status: 'AVSLUTTET', utfall: 'VEILEDET', brev: [] });
  });
  it('nekter fagrollen', async () => {
    const klageId = await k.registrer(ny);
    expect(avslag(await gjor('fag', videresendTilsyn, klageId, { maate: 'SENDT', grunn: 'x' }))).toBe(
      'NEKTET',
    );
  });
});

describe('klage.trekk', () => {
  it('tillater saksbehandleren å notere at klageren trekker den', async () => {
    const klageId = await frem('VURDERT');
    verdi(await gjor('saksbehandler', trekkKlage, klageId, { grunn: 'Hun sa det til Henrik på telefon.' }));
    expect(await k.rad(klageId)).toMatchObject({ status: 'TRUKKET', utfall: 'TRUKKET' });
  });
  it('nekter fagrollen', async () => {
    expect(avslag(await gjor('fag', trekkKlage, await k.registrer(), { grunn: 'x' }))).toBe('NEKTET');
  });
});

describe('klage.avslutt', () => {
  it('tillater saksbehandleren, og da er den låst', async () => {
    const klageId = await frem('OVERSENDT');
    verdi(await gjor('saksbehandler', registrerSvar, klageId, { ...SVAR, svar: 'STADFESTET' }));
    verdi(await gjor('saksbehandler', avsluttKlage, klageId, { grunn: 'Statsforvalteren stadfestet.' }));
    expect(await k.rad(klageId)).toMatchObject({
      status: 'AVSLUTTET',
      avsluttGrunn: 'Statsforvalteren stadfestet.',
    });
    expect(avslag(await gjor('saksbehandler', avsluttKlage, klageId, { grunn: 'Igjen' }))).toBe('FeilStatus');
  });
  it('avviser en opprettholdt klage over vedtak som ikke er sendt', async () => {
    expect(avslag(await gjor('saksbehandler', avsluttKlage, await frem('AVGJORT'), { grunn: 'x' }))).toBe(
      'FeilStatus',
    );
  });
  it('nekter fagrollen', async () => {
    expect(avslag(await gjor('fag', avsluttKlage, await frem('OVERSENDT'), { grunn: 'x' }))).toBe('NEKTET');
  });
});
