import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Gives the client parts below only the message namespaces they need, and always `felles`. */
export async function Tekster({ navnerom, children }: { navnerom: string[]; children: ReactNode }) {
  const all: Record<string, unknown> = await getMessages();
  const picked = Object.fromEntries(['felles', ...navnerom].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={picked as never}>{children}</NextIntlClientProvider>;
}
