import 'server-only';
import { headers } from 'next/headers';
import demoInnlogginger from '@/prisma/seed/demo-innlogginger.json';
import { authOptions, type Sessions } from '@/lib/platform/auth/options';
import { mayAttempt } from '@/lib/platform/auth/rate-limit';
import { hashSecret } from '@/lib/platform/auth/session-cookie';
import { transaction } from '@/lib/platform/db/client';
import { avsluttSesjon, opprettSesjon } from './commands';

export const sesjoner: Sessions = {
  open: (identitet) => transaction((tx) => opprettSesjon(tx, identitet)),
  close: (hemmelighet) => transaction((tx) => avsluttSesjon(tx, hashSecret(hemmelighet))),
  mayTry: async () =>
    mayAttempt((await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direkte'),
  isDemoIdentity: (identitet) => demoInnlogginger.some((person) => person.innloggingId === identitet),
};

/** Innloggingen, satt sammen: maskineriet fra plattformen, sesjonene herfra. */
export const innlogging = () => authOptions(sesjoner);
