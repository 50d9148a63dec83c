import 'server-only';
import { config } from '@/lib/platform/config/config';
import { Lytter, type Ta } from './lytt';

// One connection for all module graphs of the process.
const felles = globalThis as { tillitLytter?: Lytter };
const lytter = (): Lytter => (felles.tillitLytter ??= new Lytter(config.databaseUrl));

/** Hears what any instance of the app changed. The first who asks opens the connection. */
export const abonner = (kanal: string, ta: Ta): (() => void) => lytter().abonner(kanal, ta);

export const sluttAaLytte = async (): Promise<void> => felles.tillitLytter?.stopp();
