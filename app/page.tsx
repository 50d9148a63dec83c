import { redirect } from 'next/navigation';
import { loadSkall } from '@/lib/domain/skall/loaders';
import { stier } from './(ansatt)/_components/stier';

/** Everyone starts where their own day starts. */
export default async function Start(): Promise<never> {
  const skall = await loadSkall();
  redirect(skall.meny[0] ? stier[skall.meny[0].valg] : '/logg-inn?feil=ingenRolle');
}
