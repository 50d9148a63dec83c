import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Far from Oslo and not a whole hour off: what forgets to name its time zone shows.
process.env.TZ = 'Asia/Kathmandu';

// Vitest 5 tells of a failure with Map.groupBy, which Node 20 lacks.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const root = fileURLToPath(new URL('.', import.meta.url));

const project = (name: string, extra: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...extra },
});

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The package throws outside of a React server.
      { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
    ],
  },
  test: {
    environment: 'node',
    pool: 'forks',
    // Tests may not lean on each other's leftovers.
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      project('unit'),
      project('architecture'),
      project('integration', {
        execArgv: ['--import', `${root}tests/support/worker/typescript.mjs`],
        globalSetup: ['tests/support/global-postgres.ts'],
        testTimeout: 20_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
