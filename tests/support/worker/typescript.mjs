import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Next bundles the entry of a worker thread; the tests run it as it stands, and Node 20 does not read TypeScript.
if (!isMainThread) register('./typescript-hooks.mjs', import.meta.url);
