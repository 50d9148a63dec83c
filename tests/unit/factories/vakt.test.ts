import { describe, expect, it } from 'vitest';
import { hvorforIkkeFylle } from '@/prisma/seed/vakt';

const env = (mer: object): NodeJS.ProcessEnv => ({
  NODE_ENV: 'test',
  TILLIT_APP_DATABASE_URL: 'postgres://x',
  ...mer,
});

describe('frøet', () => {
  it('nekter i produksjon når ingen har sagt at dette er en demo', () => {
    expect(hvorforIkkeFylle(env({ NODE_ENV: 'production' }))).toContain('never put into production');
    expect(hvorforIkkeFylle(env({ NODE_ENV: 'production', TILLIT_DEMO: '0' }))).toContain('never');
    expect(hvorforIkkeFylle(env({ NODE_ENV: 'production', TILLIT_DEMO: '1' }))).toBeNull();
    expect(hvorforIkkeFylle(env({}))).toBeNull();
  });

  it('sier fra når det mangler noe, eller klokka ikke er en klokke', () => {
    expect(hvorforIkkeFylle(env({ TILLIT_APP_DATABASE_URL: '' }))).toContain('TILLIT_APP_DATABASE_URL');
    expect(hvorforIkkeFylle(env({ TILLIT_NOW: 'onsdag' }))).toContain('TILLIT_NOW');
    expect(hvorforIkkeFylle(env({ TILLIT_NOW: '2026-11-25T07:20:00+01:00' }))).toBeNull();
  });
});
