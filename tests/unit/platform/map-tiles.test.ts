import { describe, expect, it } from 'vitest';
import { mapTiles } from '@/lib/platform/config/map-tiles';

const URL = 'https://fliser.eksempel.no/topo/{z}/{x}/{y}.png?key=a';
const tiles = (TILLIT_KART_FLISER?: string, TILLIT_KART_KREDITT: string | undefined = '© Eksempel') =>
  mapTiles({ TILLIT_KART_FLISER, TILLIT_KART_KREDITT });

describe('map tiles from outside', () => {
  it('are off by default', () => expect(mapTiles({})).toBeNull());

  it('name the one origin the policy opens', () =>
    expect(tiles(URL)).toEqual({
      url: URL,
      origin: 'https://fliser.eksempel.no',
      attribution: '© Eksempel',
    }));

  it('may come from this machine without https', () =>
    expect(tiles('http://localhost:8080/{z}/{x}/{y}.png')?.origin).toBe('http://localhost:8080'));

  it.each([
    ['without a source', URL, ' '],
    ['over http', 'http://fliser.eksempel.no/{z}/{x}/{y}.png', 'x'],
    ['without places', 'https://fliser.eksempel.no/kart.png', 'x'],
    ['with many hosts', 'https://{s}.eksempel.no/{z}/{x}/{y}.png', 'x'],
    ['with a password in it', 'https://a:b@eksempel.no/{z}/{x}/{y}.png', 'x'],
    ['that is no address', 'fliser/{z}/{x}/{y}', 'x'],
    ['with another scheme', 'data:{z}{x}{y}', 'x'],
  ])('are off %s', (_why, url, source) => expect(tiles(url, source)).toBeNull());
});
