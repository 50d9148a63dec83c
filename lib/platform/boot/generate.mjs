import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED, NODE_MODULES, ROOT, schemaFolder } from './paths.mjs';
import { isEntry, Refusal, runAsCommand } from './refusal.mjs';
import { run } from './run.mjs';
import { contentHash, isStamped, stamp } from './stamp.mjs';
import * as texts from './texts.mjs';
import { withWritableHome } from './writable-home.mjs';

const STAMP = join(GENERATED, '.stamp');

/**
 * Prisma's typed client, from prisma/schema to lib/platform/db/generated.
 * @param {{ env: NodeJS.ProcessEnv, say?: (text: string) => void, always?: boolean }} options
 */
export async function generateWhenNeeded({ env, say = () => {}, always = false }) {
  const folder = schemaFolder(env);
  const hash = contentHash(folder, { inputs: ['.'], extra: [prismaVersion()] });
  if (!always && existsSync(join(GENERATED, 'client.ts')) && isStamped(STAMP, hash)) return;
  say(texts.generating());
  const prisma = join(NODE_MODULES, 'prisma/build/index.js');
  const { code, output } = await run(
    process.execPath,
    [prisma, 'generate', '--schema', folder, '--no-hints'],
    {
      cwd: ROOT,
      // Any file that exists keeps Prisma from downloading an engine that generating does not need.
      env: { ...withWritableHome(env), PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    },
  );
  if (code !== 0) throw new Refusal(`${output.trim()}\n${texts.generateFailed()}`);
  stamp(STAMP, hash);
}

function prismaVersion() {
  return JSON.parse(readFileSync(join(NODE_MODULES, 'prisma/package.json'), 'utf8')).version;
}

if (isEntry(import.meta)) await runAsCommand(() => generateWhenNeeded({ env: process.env, always: true }));
