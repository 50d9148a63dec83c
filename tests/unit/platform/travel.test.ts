import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetTravel, travelTable, type Coordinate } from '@/lib/platform/travel/table';

const PLACES: Coordinate[] = [
  { latitude: 59.91, longitude: 10.75 },
  { latitude: 59.92, longitude: 10.76 },
  { latitude: 59.93, longitude: 10.77 },
];
const straight = () => 99;
let asked: string[] = [];
let server: Server;
let answer: (url: URL) => { status: number; body: unknown; after?: number };

/** A tiny OSRM: 60 seconds for each step between the places. */
const roads = (url: URL) => {
  const count = (name: string) => url.searchParams.get(name)!.split(';').length;
  const [rows, columns] = [count('sources'), count('destinations')];
  const durations = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => Math.abs(i - j) * 60),
  );
  return { status: 200, body: { code: 'Ok', durations } };
};

beforeEach(async () => {
  forgetTravel();
  asked = [];
  answer = roads;
  server = createServer((request, response) => {
    asked.push(request.url!);
    const { status, body, after } = answer(new URL(request.url!, 'http://x'));
    setTimeout(() => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    }, after ?? 0);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.env.TILLIT_OSRM_URL_BIL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  delete process.env.TILLIT_OSRM_URL_BIL;
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

describe('travel times from an OSRM server', () => {
  it('asks with coordinates, longitude first, and turns seconds into minutes', async () => {
    const { minutes, source } = await travelTable('BIL', PLACES, straight);
    expect(source).toBe('ROADS');
    expect([...minutes]).toEqual([0, 1, 2, 1, 0, 1, 2, 1, 0]);
    expect(asked[0]).toMatch(/^\/table\/v1\/driving\/10\.75000,59\.91000;10\.76000,59\.92000;/);
  });

  it('nothing but coordinates and positions leaves the machine', async () => {
    await travelTable('BIL', PLACES, straight);
    for (const url of asked)
      expect(url).toMatch(
        /^\/table\/v1\/driving\/[\d.,;-]+\?sources=[\d;]+&destinations=[\d;]+&annotations=duration$/,
      );
  });

  it('remembers: the same places are asked for once', async () => {
    await travelTable('BIL', PLACES, straight);
    const first = asked.length;
    await travelTable('BIL', PLACES.toReversed(), straight);
    expect(asked.length).toBe(first);
  });

  it('asks in blocks that the server takes', async () => {
    const many = Array.from({ length: 120 }, (_, i) => ({ latitude: 59 + i / 1000, longitude: 10 }));
    const { source } = await travelTable('BIL', many, straight);
    expect(source).toBe('ROADS');
    expect(asked.length).toBe(9);
    for (const url of asked) expect(url.split('?')[0]!.split(';').length).toBeLessThanOrEqual(100);
  });

  it('a pair with no road has the straight line, the others the road', async () => {
    answer = (url) => {
      const { status, body } = roads(url);
      (body.durations as (number | null)[][])[0]![1] = null;
      return { status, body };
    };
    const { minutes, source } = await travelTable('BIL', PLACES, straight);
    expect(source).toBe('ROADS');
    expect([minutes[1], minutes[3]]).toEqual([99, 1]);
  });
});

describe('the fallback is visible', () => {
  it.each([
    ['the server refuses', () => ({ status: 500, body: {} })],
    ['the answer is something else', () => ({ status: 200, body: { code: 'Ok' } })],
    ['the table is too small', () => ({ status: 200, body: { durations: [[0]] } })],
  ])('%s', async (_, broken) => {
    answer = broken;
    const { minutes, source } = await travelTable('BIL', PLACES, straight);
    expect(source).toBe('STRAIGHT_LINE');
    expect(minutes[1]).toBe(99);
    expect(minutes[0]).toBe(0);
  });

  it('after a failure nobody waits for the server again for a while', async () => {
    answer = () => ({ status: 500, body: {} });
    await travelTable('BIL', PLACES, straight);
    const first = asked.length;
    await travelTable('BIL', PLACES, straight);
    expect(asked.length).toBe(first);
  });

  it('a server that does not answer in time', async () => {
    answer = (url) => ({ ...roads(url), after: 3500 });
    const before = performance.now();
    expect((await travelTable('BIL', PLACES, straight)).source).toBe('STRAIGHT_LINE');
    expect(performance.now() - before).toBeLessThan(3400);
  }, 8000);

  it('a mode without a server', async () => {
    expect((await travelTable('GANGE', PLACES, straight)).source).toBe('STRAIGHT_LINE');
    expect(asked).toEqual([]);
  });
});
