'use server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { sessionCookieName } from '@/lib/platform/auth/session-cookie';
import { sesjoner } from './innlogging';

/** Avslutter sesjonen i databasen og glemmer kapselen. Virker også når sesjonen alt er borte. */
export async function loggUt(): Promise<void> {
  const kapsler = await cookies();
  const hemmelighet = kapsler.get(sessionCookieName())?.value;
  if (hemmelighet) await sesjoner.close(hemmelighet);
  kapsler.delete(sessionCookieName());
  redirect('/logg-inn');
}
