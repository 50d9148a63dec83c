import { startTestApp } from '../../lib/platform/boot/test-app.mjs';

/** One production server with its own Postgres for the whole run. Tests that start another find its settings in the environment. */
export default async function setup() {
  const port = process.env.E2E_OWN_PORT;
  if (!port) return;
  const app = await startTestApp({ port: Number(port) });
  Object.assign(process.env, app.appEnv);
  return app.stop;
}
