import { describe, expect, it } from 'vitest';
import tavle from '@/app/tekst/nb/tavle.json';
import plan from '@/app/tekst/nb/tiltaksplan.json';
import { konsekvenslinje, stopperord, type T } from '@/components/dagen/tavle/konsekvensord';
import { avslagFor } from '@/lib/domain/dagen/flytting/errors';
import type { Stopper } from '@/lib/domain/dagen/flytting/types';
import type { Konsekvens } from '@/lib/domain/dagen/flytting/view';
import { PROFESJONER } from '@/lib/domain/tilgang/types';
import { DAGSDELER, KOMPETANSEKODER } from '@/lib/domain/tiltaksplan/types';

/** Slår opp som next-intl, men feiler når nøkkelen mangler. */
const t = ((nokkel: string, verdier: Record<string, string> = {}) => {
  const tekst = nokkel.split('.').reduce<unknown>((tre, del) => (tre as Record<string, unknown>)[del], tavle);
  if (typeof tekst !== 'string') throw new Error(`mangler ${nokkel}`);
  return tekst.replace(/\{(\w+)\}/g, (_, navn: string) => verdier[navn] ?? '');
}) as unknown as T;

const STOPPERE: Stopper[] = [
  { slag: 'DAGEN_ER_OVER' },
  { slag: 'ER_GJORT' },
  { slag: 'ER_STOPPET' },
  { slag: 'UGYLDIG_PLASS' },
  { slag: 'SYK' },
  { slag: 'IKKE_PAA_VAKT' },
  { slag: 'HAR_DET_ALT' },
  ...KOMPETANSEKODER.flatMap((kode) =>
    [true, false].map((utlopt) => ({ slag: 'KOMPETANSE' as const, kode, utlopt })),
  ),
];
const konsekvens = (inn: Partial<Konsekvens> = {}): Konsekvens => ({
  stopper: [],
  advarsler: [],
  kjennskap: { slag: 'KJENT', sist: { ord: 'i går', kommer: false } },
  ansikter: null,
  lastEtter: 'PASSE',
  ...inn,
});

describe('ordene på tavla', () => {
  it.each(STOPPERE)('finnes for %j, både på skjermen og i avslaget', (stopper) => {
    expect(stopperord(t, stopper)).not.toBe('');
    const { code, reason } = avslagFor(stopper, 'Tomasz');
    expect(tavle.feil[code]).toHaveProperty(reason);
  });

  it('finnes for hver del av dagen, hvert yrke og hver kompetanse, her og i planen', () => {
    for (const del of DAGSDELER)
      for (const gruppe of [tavle.dagsdel, tavle.iDagsdel, tavle.omDagsdel, plan.dagsdel])
        expect(gruppe).toHaveProperty(del);
    for (const yrke of PROFESJONER) expect(tavle.profesjon).toHaveProperty(yrke);
    for (const kode of KOMPETANSEKODER)
      for (const gruppe of [tavle.kompetanse, plan.kompetanse]) expect(gruppe).toHaveProperty(kode);
  });

  it('den ene linja sier det viktigste først: stopper, så advarsel, så ansiktet', () => {
    const stopper: Stopper = { slag: 'KOMPETANSE', kode: 'INSULIN', utlopt: false };
    const ikkePaa = { slag: 'IKKE_PAA_NAA', dagsdel: 'MORGEN' } as const;
    expect(konsekvenslinje(t, konsekvens({ stopper: [stopper], advarsler: [ikkePaa] }))).toEqual({
      tegn: 'kanIkke',
      tekst: 'Kan ikke gi insulin',
    });
    expect(konsekvenslinje(t, konsekvens({ advarsler: [ikkePaa] })).tekst).toBe('Ikke på om morgenen');
    expect(konsekvenslinje(t, konsekvens())).toEqual({ tegn: 'kjent', tekst: 'Kjent, var der i går' });
    expect(
      konsekvenslinje(
        t,
        konsekvens({ kjennskap: { slag: 'KJENT', sist: { ord: '12. november', kommer: false } } }),
      ).tekst,
    ).toBe('Kjent, 12. nov.');
    expect(konsekvenslinje(t, konsekvens({ kjennskap: { slag: 'NYTT', sist: null } }))).toEqual({
      tegn: 'nytt',
      tekst: 'Nytt ansikt',
    });
    expect(konsekvenslinje(t, konsekvens({ kjennskap: null })).tekst).toBe('passe');
  });
});
