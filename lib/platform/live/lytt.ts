import { Client } from 'pg';
import { logAccident } from '@/lib/platform/log/log';
import { newReference } from '@/lib/platform/log/reference';

/** What the database said, or that we may have missed something. */
export type Beskjed = { slag: 'BESKJED'; last: string } | { slag: 'HULL' };
export type Ta = (beskjed: Beskjed) => void;

const VENT_MS = [100, 250, 500, 1_000, 2_000, 5_000];
const LIVSTEGN_MS = 20_000;
const SVARFRIST_MS = 5_000;

/**
 * One LISTEN connection, shared by everyone in this process who wants to hear. Each instance of the app has its own, and
 * the database tells them all. A lost connection is made again, and everyone is told that there was a hole.
 */
export class Lytter {
  private readonly tar = new Map<string, Set<Ta>>();
  private klient: Client | null = null;
  private forsok = 0;
  private erSlutt = false;
  private vekk: (() => void) | null = null;
  private lop: Promise<void> | null = null;

  constructor(private readonly adresse: () => string) {}

  abonner(kanal: string, ta: Ta): () => void {
    if (!/^[a-z_]+$/.test(kanal)) throw new Error('A channel is a plain word');
    const denne = this.tar.get(kanal) ?? new Set();
    const erNy = !this.tar.has(kanal);
    this.tar.set(kanal, denne.add(ta));
    if (erNy) void this.klient?.query(`listen ${kanal}`).catch(() => undefined);
    this.lop ??= this.hold();
    return () => void denne.delete(ta);
  }

  async stopp(): Promise<void> {
    this.erSlutt = true;
    this.vekk?.();
    await this.klient?.end().catch(() => undefined);
    await this.lop;
  }

  private async hold(): Promise<void> {
    while (!this.erSlutt) {
      await this.enTilkobling().catch(() => undefined);
      this.klient = null;
      if (!this.erSlutt) await this.pause();
    }
  }

  /** Lives as long as the connection does. */
  private async enTilkobling(): Promise<void> {
    const klient = new Client({ connectionString: this.adresse(), keepAlive: true });
    let erBorte = (): void => undefined;
    const borte = new Promise<void>((ferdig) => (erBorte = ferdig));
    // Without a listener for `error` the whole process dies when Postgres stops.
    klient.on('error', erBorte);
    klient.on('end', erBorte);
    klient.on('notification', ({ channel, payload }) =>
      this.si(channel, { slag: 'BESKJED', last: payload ?? '' }),
    );
    const puls = setInterval(() => void livstegn(klient, erBorte), LIVSTEGN_MS);
    try {
      await klient.connect();
      this.klient = klient;
      for (const kanal of this.tar.keys()) await klient.query(`listen ${kanal}`);
      this.forsok = 0;
      for (const kanal of this.tar.keys()) this.si(kanal, { slag: 'HULL' });
      await borte;
    } finally {
      clearInterval(puls);
      void klient.end().catch(() => undefined);
    }
  }

  private si(kanal: string, beskjed: Beskjed): void {
    for (const ta of this.tar.get(kanal) ?? []) {
      // One listener's mistake is not the others', and nobody is there to catch it.
      try {
        ta(beskjed);
      } catch (feil) {
        logAccident(feil, newReference(), { kanal });
      }
    }
  }

  private pause(): Promise<void> {
    const ms = VENT_MS[Math.min(this.forsok++, VENT_MS.length - 1)]!;
    return new Promise((ferdig) => {
      const klokke = setTimeout(ferdig, ms);
      this.vekk = () => {
        clearTimeout(klokke);
        ferdig();
      };
    });
  }
}

/** A connection can be dead without saying so. */
async function livstegn(klient: Client, erBorte: () => void): Promise<void> {
  const frist = setTimeout(erBorte, SVARFRIST_MS);
  await klient.query('select 1').catch(erBorte);
  clearTimeout(frist);
}
