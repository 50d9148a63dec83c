import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './source';

/**
 * One more production server on the run's own database, with other settings: for sign-in by OIDC and the like.
 * The run's first server is started by the test command; its settings reach us through the environment.
 */
export async function startApp(options: { port: number; env: Record<string, string> }) {
  const url = `http://localhost:${options.port}`;
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/next/dist/bin/next'), 'start', '-H', 'localhost', '-p', String(options.port)],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NEXTAUTH_URL: url, ...options.env },
    },
  );
  const gone = once(child, 'exit');
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const well = await fetch(`${url}/api/v1/helse`).then(
      (r) => r.ok,
      () => false,
    );
    if (well) return { url, stop: async () => void (child.kill('SIGTERM'), await gone) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGKILL');
  throw new Error('the app did not answer in 20 s');
}
