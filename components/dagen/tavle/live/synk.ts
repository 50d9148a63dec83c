import {
  angreSteg,
  bygger,
  egneEtter,
  gjorOmSteg,
  medSteg,
  motsatt,
  utenFolger,
  utenTrekk,
} from '@/lib/domain/dagen/live/rules';
import type { Endring, Kvittert, Steg, Stegslag, Trekk, Ventende } from '@/lib/domain/dagen/live/types';
import { gjenbruk, ikkeVist, skjedd, visning, type Skjedd } from '@/lib/domain/dagen/live/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { TOMT, type Lager, type Lagret } from './lager';
import type { Nett, Svar } from './nett';

const FLYTT = 'tavle.flytt';
const NYLIG_MS = 3_000;
/** Om lag et halvt minutt: lenge nok til at en database kan starte på nytt. */
const MAKS_FEIL = 8;
const VENT_MS = [500, 1_000, 2_000, 5_000];

/** Alt som skal vises, i ett: bildet, og hvor ærlig det er. */
export interface Tilstand extends Lagret {
  tavle: TavleView;
  /** Siste forsøk kom ikke fram. */
  utenSvar: boolean;
  erUtlogget: boolean;
}

export interface Lytter {
  /** Alle flyttingene i et steg har fått svar. */
  paaFerdig: (slag: Stegslag, utfall: Utfall[]) => void;
  paaSkjedd: (hva: Skjedd[]) => void;
}

export interface Utfall {
  ventende: Ventende;
  svar: Exclude<Svar, { slag: 'INGEN_SVAR' | 'UTLOGGET' }>;
}

/**
 * Tavla i én nettleser. Det skjermen viser er alltid regnet ut: siste bilde fra serveren + det den har sagt ja til +
 * det som venter. Ingenting legges tilbake for hånd, så et gammelt bilde kan ikke bli liggende.
 */
export class Tavlesynk {
  private bilde: TavleView;
  private kvittert: Kvittert[] = [];
  private lagret: Lagret = TOMT;
  private tilstand: Tilstand;
  private utfall = new Map<string, Utfall[]>();
  private endringer: Endring[] = [];
  private readonly sisteJa = new Map<string, number>();
  private readonly abonnenter = new Set<() => void>();
  private sender = false;
  private henter = false;
  private maaHente = false;
  private forsok = 0;
  private vekk: (() => void) | null = null;
  private erSlutt = false;
  private lytter: Lytter | null = null;
  private utenSvar = false;
  private erUtlogget = false;

  constructor(
    fraServer: TavleView,
    private readonly nett: Nett,
    private readonly lager: Lager,
    private readonly nyNokkel: () => string = () => crypto.randomUUID(),
  ) {
    this.bilde = fraServer;
    this.tilstand = this.regnUt();
  }

  /** Henter fram det som lå igjen i fanen, og begynner å sende. Kalles når siden er våken. */
  start(): void {
    this.erSlutt = false;
    this.lagret = this.lager.les();
    this.vis();
    void this.send();
  }

  /** Hvem som skal få vite hvordan det gikk. */
  lytt(lytter: Lytter): void {
    this.lytter = lytter;
  }

  slutt(): void {
    this.erSlutt = true;
    this.vekk?.();
  }

  readonly les = (): Tilstand => this.tilstand;
  readonly abonner = (varsle: () => void): (() => void) => {
    this.abonnenter.add(varsle);
    return () => void this.abonnenter.delete(varsle);
  };

  /** Ett eller flere kort, som ett steg å angre. */
  flytt(trekk: Trekk[], handling = FLYTT): void {
    if (trekk.length === 0) return;
    const steg = { nokkel: this.nyNokkel(), trekk };
    this.lagret = { ...this.lagret, logg: medSteg(this.lagret.logg, steg) };
    this.ko(steg, 'FLYTT', trekk, handling);
  }

  angre(nokkel?: string): boolean {
    const funnet = angreSteg(this.lagret.logg, nokkel);
    if (!funnet) return false;
    this.lagret = { ...this.lagret, logg: funnet.logg };
    this.ko(funnet.steg, 'ANGRE', funnet.steg.trekk.map(motsatt).toReversed());
    return true;
  }

  gjorOm(): boolean {
    const funnet = gjorOmSteg(this.lagret.logg);
    if (!funnet) return false;
    this.lagret = { ...this.lagret, logg: funnet.logg };
    this.ko(funnet.steg, 'GJOR_OM', funnet.steg.trekk);
    return true;
  }

  /** Noe som alt er lagret på en annen vei, som et forslag teamet godtok. `til` er versjonen etterpå. */
  registrer(trekk: (Trekk & { nyVersjon: number })[]): void {
    if (trekk.length === 0) return;
    const egne = { ...this.lagret.egne };
    for (const t of trekk) egne[t.besokId] = egneEtter(egne[t.besokId], t.versjon, t.nyVersjon);
    const steg = { nokkel: this.nyNokkel(), trekk };
    this.lagret = { ...this.lagret, egne, logg: medSteg(this.lagret.logg, steg) };
    this.vis();
    void this.hent();
  }

  /** Jeg endret noe annet ved besøket på en annen vei, som å låse det. Det hindrer ikke at flyttingen angres. */
  egenEndring(besokId: string, versjon: number, nyVersjon: number): void {
    const egne = egneEtter(this.lagret.egne[besokId], versjon, nyVersjon);
    this.lagret = { ...this.lagret, egne: { ...this.lagret.egne, [besokId]: egne } };
    this.lager.skriv(this.lagret);
    void this.hent();
  }

  private ko(steg: Steg, slag: Stegslag, trekk: Trekk[], handling = FLYTT): void {
    const nye = trekk.map((t) => ({
      ...t,
      nokkel: this.nyNokkel(),
      steg: steg.nokkel,
      slag,
      handling,
      sendt: null,
    }));
    this.lagret = { ...this.lagret, ko: [...this.lagret.ko, ...nye] };
    this.vis();
    this.vekk?.();
    void this.send();
  }

  /** Noe er endret, eller vi har vært borte: spør etter et nytt bilde. */
  paaEndring(endring?: Endring): void {
    if (endring) {
      if (this.kjent(endring)) return;
      this.endringer.push(endring);
    }
    void this.hent();
  }

  /** Min egen flytting kommer også som endring. Er den underveis eller nettopp kvittert, spør vi alt etter bildet. */
  private kjent({ av, besok }: Endring): boolean {
    if (av?.id !== this.bilde.megId || !besok) return false;
    const nylig = Date.now() - NYLIG_MS;
    return besok.every(
      (id) =>
        (this.sisteJa.get(id) ?? 0) > nylig ||
        this.lagret.ko.some((v) => v.sendt !== null && v.besokId === id),
    );
  }

  /** Nettet er tilbake, eller noen logget inn: prøv med en gang. */
  proovIgjen(): void {
    this.erUtlogget = false;
    this.forsok = 0;
    this.vekk?.();
    void this.send();
    void this.hent();
  }

  private async send(): Promise<void> {
    if (this.sender) return;
    this.sender = true;
    try {
      for (let v = this.neste(); v; v = this.neste()) await this.medSvar(v, await this.nett.flytt(v));
    } finally {
      this.sender = false;
    }
  }

  /** Den første i køen, med versjonen den skal sendes med fra nå av. */
  private neste(): Ventende | null {
    const [forste, ...resten] = this.lagret.ko;
    if (!forste || this.erSlutt || this.erUtlogget) return null;
    const sendt = forste.sendt ?? bygger(this.lagret.egne[forste.besokId], forste.versjon);
    const ventende = { ...forste, sendt };
    this.lagret = { ...this.lagret, ko: [ventende, ...resten] };
    this.lager.skriv(this.lagret);
    return ventende;
  }

  private async medSvar(ventende: Ventende, svar: Svar): Promise<void> {
    this.utenSvar = svar.slag === 'INGEN_SVAR';
    this.erUtlogget = svar.slag === 'UTLOGGET';
    if (svar.slag === 'UTLOGGET') return this.vis();
    if (svar.slag === 'INGEN_SVAR') {
      this.vis();
      if (!svar.feil || this.forsok < MAKS_FEIL) return this.vent();
      // Nettet er der, men denne ene går galt hver gang. Den skal ikke holde igjen alt som venter bak.
      return this.ferdig(ventende, { slag: 'AVVIST', grunn: null, melding: null });
    }
    this.ferdig(ventende, svar);
  }

  private ferdig(ventende: Ventende, svar: Utfall['svar']): void {
    this.forsok = 0;
    this.utenSvar = false;
    if (svar.slag === 'LAGRET') this.bokfor(ventende, svar.versjon);
    else this.stryk(ventende);
    this.samle({ ventende, svar });
    this.vis();
    void this.hent();
  }

  private bokfor(ventende: Ventende, nyVersjon: number): void {
    const { besokId, sendt } = ventende;
    this.kvittert = [...this.kvittert, { ...ventende, nyVersjon }];
    this.sisteJa.set(besokId, Date.now());
    this.lagret = {
      ...this.lagret,
      ko: this.lagret.ko.filter((v) => v.nokkel !== ventende.nokkel),
      egne: {
        ...this.lagret.egne,
        [besokId]: egneEtter(this.lagret.egne[besokId], sendt ?? nyVersjon - 1, nyVersjon),
      },
    };
  }

  private stryk(ventende: Ventende): void {
    this.lagret = {
      ...this.lagret,
      ko: utenFolger(this.lagret.ko, ventende),
      logg: utenTrekk(this.lagret.logg, ventende.steg, ventende),
    };
  }

  /** Når siste flytting i steget har fått svar, sies det under ett. */
  private samle(utfall: Utfall): void {
    const { steg, slag } = utfall.ventende;
    const nokkel = `${steg}/${slag}`;
    const alle = [...(this.utfall.get(nokkel) ?? []), utfall];
    this.utfall.set(nokkel, alle);
    const igjen = this.lagret.ko.some((v) => v.steg === steg && v.slag === slag);
    if (igjen) return;
    this.utfall.delete(nokkel);
    this.lytter?.paaFerdig(slag, alle);
  }

  private vent(): Promise<void> {
    const ms = VENT_MS[Math.min(this.forsok, VENT_MS.length - 1)]!;
    this.forsok += 1;
    return new Promise((ferdig) => {
      const klokke = setTimeout(ferdig, ms);
      this.vekk = () => {
        clearTimeout(klokke);
        ferdig();
      };
    });
  }

  /** Ett spørsmål om gangen. Kommer det noe nytt imens, spørres det igjen, så det siste bildet er spurt etter det siste som skjedde. */
  private async hent(): Promise<void> {
    this.maaHente = true;
    if (this.henter) return;
    this.henter = true;
    while (this.maaHente && !this.erSlutt) {
      this.maaHente = false;
      const endringer = this.endringer.splice(0);
      const bilde = await this.nett.hent(this.bilde.team.id, this.bilde.dato);
      if (bilde) this.medBilde(bilde, endringer);
      else this.endringer.unshift(...endringer);
    }
    this.henter = false;
  }

  private medBilde(bilde: TavleView, endringer: Endring[]): void {
    const foer = this.bilde;
    this.bilde = gjenbruk(foer, bilde);
    this.kvittert = ikkeVist(this.bilde, this.kvittert);
    this.vis();
    const hva = skjedd(foer, this.bilde, endringer);
    if (hva.length > 0) this.lytter?.paaSkjedd(hva);
  }

  private vis(): void {
    this.lager.skriv(this.lagret);
    const ny = this.regnUt();
    this.tilstand = ny;
    for (const varsle of this.abonnenter) varsle();
  }

  private regnUt(): Tilstand {
    const { utenSvar, erUtlogget } = this;
    return {
      ...this.lagret,
      tavle: visning(this.bilde, this.kvittert, this.lagret.ko),
      utenSvar,
      erUtlogget,
    };
  }
}
