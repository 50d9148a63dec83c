import { describe, expect, it } from 'vitest';
import {
  AKTER,
  erFattet,
  girTjenester,
  hvorforIkke,
  kanGjores,
  nesteStatus,
  OVERGANGER,
  veiledendeKlagefrist,
} from '@/lib/domain/vedtak/rules';
import { VEDTAKSTATUSER } from '@/lib/domain/vedtak/types';

describe('overgangstabellen', () => {
  it('er akkurat disse overgangene, og ingen andre', () => {
    const lovlige = VEDTAKSTATUSER.flatMap((fra) =>
      AKTER.flatMap((akt) => (kanGjores(akt, fra) ? [`${fra} ${akt} ${nesteStatus(akt, fra)}`] : [])),
    );
    expect(lovlige).toEqual([
      'UTKAST lagre UTKAST',
      'UTKAST varsle UTKAST',
      'UTKAST send TIL_GODKJENNING',
      'TIL_GODKJENNING trekk UTKAST',
      'TIL_GODKJENNING returner RETURNERT',
      'TIL_GODKJENNING meldInhabil TIL_GODKJENNING',
      'TIL_GODKJENNING fatt FATTET',
      'RETURNERT lagre RETURNERT',
      'RETURNERT varsle RETURNERT',
      'RETURNERT send TIL_GODKJENNING',
      'FATTET opphor OPPHORT',
    ]);
  });

  it('har bare én vei til FATTET, og den går gjennom godkjenning', () => {
    expect(OVERGANGER.filter((o) => o.til === 'FATTET')).toEqual([
      { akt: 'fatt', fra: 'TIL_GODKJENNING', til: 'FATTET' },
    ]);
  });

  it('har ingen vei ut av OPPHORT, og bare opphør ut av FATTET', () => {
    expect(OVERGANGER.filter((o) => o.fra === 'OPPHORT')).toEqual([]);
    expect(OVERGANGER.filter((o) => o.fra === 'FATTET').map((o) => o.akt)).toEqual(['opphor']);
  });

  it('sier hvorfor ikke', () => {
    expect(hvorforIkke('FATTET')).toBe('AlleredeFattet');
    expect(hvorforIkke('OPPHORT')).toBe('AlleredeFattet');
    expect(hvorforIkke('UTKAST')).toBe('FeilStatus');
  });
});

describe('slag vedtak', () => {
  it('innvilgelse og endring gir tjenester, avslag og opphør gjør det ikke', () => {
    expect((['INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR'] as const).filter(girTjenester)).toEqual([
      'INNVILGELSE',
      'ENDRING',
    ]);
  });
  it('et opphørt vedtak er fortsatt fattet', () => {
    expect(VEDTAKSTATUSER.filter(erFattet)).toEqual(['FATTET', 'OPPHORT']);
  });
});

describe('klagefristen', () => {
  it('er fire uker, regnet i Oslo også når klokka stilles', () => {
    expect(veiledendeKlagefrist(new Date('2026-11-25T11:15:00Z'))).toBe('2026-12-23');
    // 23.30 UTC 11. oktober er den 12. i Oslo, og fristen går over natten da sommertiden slutter.
    expect(veiledendeKlagefrist(new Date('2026-10-11T23:30:00Z'))).toBe('2026-11-09');
  });

  it('går til neste virkedag når den ender på en lørdag, søndag eller helligdag', () => {
    const sagt = (dag: string) => veiledendeKlagefrist(new Date(`${dag}T11:00:00Z`));
    expect(sagt('2026-10-11')).toBe('2026-11-09');
    // Fire uker etter 5. mars er skjærtorsdag; første virkedag er tirsdagen etter påske.
    expect(sagt('2026-03-05')).toBe('2026-04-07');
    expect(sagt('2026-11-27')).toBe('2026-12-28');
  });
});
