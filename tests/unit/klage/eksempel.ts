import { dato } from '@/lib/platform/time/dato';
import type { Klager, Klagetilstand } from '@/lib/domain/klage/types';

export const I_DAG = dato('2026-11-25');

export const klager = (felt: Partial<Klager> = {}): Klager => ({
  rolle: 'BRUKER',
  navn: null,
  adresse: null,
  fullmakt: null,
  vergemandat: null,
  samtykkeVurdertAv: null,
  samtykkeVurdert: null,
  ...felt,
});

export const tilstand = (felt: Partial<Klagetilstand> = {}): Klagetilstand => ({
  slag: 'VEDTAK',
  status: 'MOTTATT',
  harVedtak: true,
  formalia: null,
  vurdering: { tekst: '', innstilling: null, ferdig: false },
  vurdertAv: [],
  vilUtsatt: false,
  utsattSvar: 'IKKE_VURDERT',
  uttalelse: '',
  dokumenter: [],
  utfall: null,
  utfallGrunn: '',
  ...felt,
});
