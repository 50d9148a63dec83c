import type { Feltnaa, Lagret, Naa } from '@/lib/domain/vedtak/samskriving/types';
import { Kopi } from './kopi';
import { lyttEtterAndre } from './andre';
import { START, uten, type Status, type Tilstand } from './tilstand';
import { lagreFelter, nyNokkel, type Svar } from '@/components/vedtak/send';
import { laasLinje, nyeLinjer } from './nye-linjer';
import { avbildning, feltFor, feltForSti, innholdAv, settVerdi, verdiI } from './skjemafelt';

const ETTER_SKRIVING_MS = 1500;
const ETTER_FELTET_MS = 60;
const NYTT_FORSOK_MS = 5000;
const NYSS_MS = 8000;

interface Sendt {
  innhold: Record<string, unknown>;
  felter: Map<string, string>;
  kropp: object;
  nokkel: string;
}

/** Saves a draft field by field while it is written, and brings in what others write. Knows the form, not React. */
export class Lagrer {
  tilstand = START;
  private readonly lyttere = new Set<() => void>();
  private readonly sett = new Map<string, number>();
  private synket = new Map<string, string>();
  private readonly nyeLinjer = new Set<string>();
  private readonly kopi: Kopi;
  private klokke: ReturnType<typeof setTimeout> | undefined;
  private pagaar: Promise<void> | null = null;
  private ubesvart: Sendt | null = null;
  private erTaus = false;
  private felt = '';
  private merke: string | null = null;

  constructor(
    private readonly vedtakId: string,
    private versjon: number,
    private readonly skjema: () => HTMLFormElement | null,
    /** The page must be made again: lines have come or gone, or the kind is another. */
    private readonly frisk: () => void,
  ) {
    this.kopi = new Kopi(vedtakId);
  }

  abonner = (lytter: () => void): (() => void) => {
    this.lyttere.add(lytter);
    return () => this.lyttere.delete(lytter);
  };

  private vis(nytt: Partial<Tilstand>): void {
    this.tilstand = { ...this.tilstand, ...nytt };
    for (const lytter of this.lyttere) lytter();
  }

  start(): () => void {
    const skjema = this.skjema();
    if (!skjema) return () => undefined;
    this.laer();
    this.hentKopi(skjema);
    const lytt = new AbortController();
    const valg = { signal: lytt.signal };
    skjema.addEventListener('input', (e) => this.skrevet(e), valg);
    skjema.addEventListener('change', (e) => this.skrevet(e, true), valg);
    skjema.addEventListener('focusin', (e) => (this.felt = this.feltTil(e.target)), valg);
    skjema.addEventListener('focusout', (e) => this.forlot(e), valg);
    window.addEventListener('online', () => void this.lagre(), valg);
    window.addEventListener('beforeunload', (e) => this.harUlagret() && e.preventDefault(), valg);
    const slutt = lyttEtterAndre({
      vedtakId: this.vedtakId,
      hvor: () => (this.pagaar ? null : { versjon: this.versjon, felt: this.felt }),
      nytt: (naa) => {
        if (!this.pagaar && naa.versjon >= this.versjon) this.nytt(naa);
      },
    });
    return () => {
      lytt.abort();
      clearTimeout(this.klokke);
      slutt();
    };
  }

  /** After the page was made again: fields that are new on it stand as the server has them. */
  laer(versjon = this.versjon): void {
    const skjema = this.skjema();
    if (!skjema) return;
    this.versjon = Math.max(this.versjon, versjon);
    for (const [felt, verdi] of avbildning(skjema, true))
      if (!this.synket.has(felt)) {
        this.synket.set(felt, verdi);
        this.sett.set(felt, versjon);
      }
    this.settVersjonsfelt(skjema);
  }

  /** What was typed before the page was lost, in this tab only. It meets what others have written like any other text. */
  private hentKopi(skjema: HTMLFormElement): void {
    for (const { felt, v, verdier } of this.kopi.les()) {
      this.stille(() => settVerdi(skjema, felt, verdier));
      this.sett.set(felt, v);
    }
    if (this.ulagret().size > 0) this.planlegg(0);
  }

  private feltTil(mal: EventTarget | null): string {
    const skjema = this.skjema();
    const navn = (mal as HTMLInputElement | null)?.name;
    return skjema && navn?.startsWith('innhold.') ? feltFor(skjema, navn) : '';
  }

  private skrevet(hendelse: Event, ferdig = false): void {
    const felt = this.feltTil(hendelse.target);
    if (this.erTaus || !felt) return;
    const merket = felt.startsWith('ny/') ? 'ny' : felt;
    if (this.tilstand.ugyldig.has(merket)) this.vis({ ugyldig: uten(this.tilstand.ugyldig, merket) });
    const valg = hendelse.target instanceof HTMLInputElement && /checkbox|radio/.test(hendelse.target.type);
    if (felt.startsWith('ny/')) {
      // A line is saved when it is finished, not half chosen. A suggestion is finished when it is ticked.
      if (valg && (hendelse.target as HTMLInputElement).name.endsWith('.taMed')) this.nyeLinjer.add(felt);
      else return this.vis({ status: this.rolig() });
    }
    if (this.ulagret().size === 0) return;
    if (this.tilstand.status === 'LAGRET') this.vis({ status: 'IKKE_LAGRET' });
    this.kopi.skriv(this.skjema()!, this.ulagret(), this.sett);
    this.planlegg(ferdig || valg ? ETTER_FELTET_MS : ETTER_SKRIVING_MS);
  }

  private forlot(hendelse: FocusEvent): void {
    const felt = this.feltTil(hendelse.target);
    this.felt = '';
    if (felt.startsWith('ny/') && this.feltTil(hendelse.relatedTarget) !== felt) this.ferdigLinje(felt);
    if (this.ulagret().size > 0) this.planlegg(ETTER_FELTET_MS);
  }

  /** A new line counts when a service is chosen; the rest the server fills in. */
  private ferdigLinje(felt: string): void {
    const valgt = this.skjema()?.elements.namedItem(`innhold.linjer.${felt.slice(3)}.tjeneste`);
    if (valgt instanceof HTMLSelectElement && valgt.value !== '') this.nyeLinjer.add(felt);
  }

  /** Fields where something else stands than what the server has. Those in conflict wait for a choice. */
  private ulagret(medAlle = false): Map<string, string> {
    const skjema = this.skjema();
    if (!skjema) return new Map();
    const { konflikter, ugyldig } = this.tilstand;
    return new Map(
      [...avbildning(skjema)].filter(([felt, verdi]) => {
        if (felt.startsWith('ny/')) return this.nyeLinjer.has(felt);
        if (!medAlle && (konflikter.has(felt) || ugyldig.has(felt))) return false;
        return this.synket.get(felt) !== verdi;
      }),
    );
  }

  harUlagret = (): boolean => this.ubesvart !== null || this.ulagret(true).size > 0;

  private planlegg(ms: number): void {
    clearTimeout(this.klokke);
    this.klokke = setTimeout(() => void this.lagre(), ms);
  }

  /** Everything that is typed, now. Done when the server has answered for all of it, or cannot be reached. */
  async toem(): Promise<boolean> {
    for (const felt of this.paabegynte()) this.nyeLinjer.add(felt);
    await this.pagaar;
    await this.lagre();
    if (this.ulagret().size > 0 && this.tilstand.status === 'LAGRET') await this.lagre();
    return this.tilstand.status === 'LAGRET' && !this.harUlagret();
  }

  /** New lines with something in them, which the server has not got yet. */
  private paabegynte(): string[] {
    const skjema = this.skjema();
    return skjema
      ? nyeLinjer(skjema)
          .filter((linje) => !linje.erSendt && linje.erRort)
          .map((l) => l.felt)
      : [];
  }

  lagre(): Promise<void> {
    if (this.pagaar) return this.pagaar.then(() => (this.ulagret().size > 0 ? this.lagre() : undefined));
    clearTimeout(this.klokke);
    const sendes = this.ubesvart ?? this.pakk();
    if (!sendes) {
      this.vis({ status: this.rolig() });
      return Promise.resolve();
    }
    this.vis({ status: 'LAGRER', melding: '' });
    this.pagaar = lagreFelter(sendes.kropp, sendes.nokkel)
      .then((svar) => this.besvart(sendes, svar))
      .finally(() => (this.pagaar = null));
    return this.pagaar;
  }

  private pakk(): Sendt | null {
    const skjema = this.skjema();
    const felter = this.ulagret();
    if (!skjema || felter.size === 0) return null;
    // A refusal gives no line anything; back again, every line must say for itself what it gives.
    if (felter.has('type'))
      for (const [felt, verdi] of avbildning(skjema)) if (felt.startsWith('linje/')) felter.set(felt, verdi);
    for (const felt of felter.keys()) if (felt.startsWith('ny/')) laasLinje(skjema, felt, true);
    const innhold = innholdAv(skjema, new Set(felter.keys()));
    const sett = [...felter.keys()].filter((f) => !f.startsWith('ny/'));
    return {
      innhold,
      felter,
      nokkel: nyNokkel(),
      kropp: {
        vedtakId: this.vedtakId,
        versjon: this.versjon,
        innhold,
        felter: Object.fromEntries(sett.map((f) => [f, this.sett.get(f) ?? this.versjon])),
      },
    };
  }

  private besvart(sendt: Sendt, svar: Svar<Lagret>): void {
    this.ubesvart = svar.slag === 'INTET_SVAR' ? sendt : null;
    if (svar.slag === 'UGYLDIG' || svar.slag === 'AVVIST') this.aapneLinjer(sendt);
    if (svar.slag === 'INTET_SVAR') {
      this.vis({ status: 'PROVER_IGJEN' });
      this.planlegg(NYTT_FORSOK_MS);
    } else if (svar.slag === 'AVVIST') this.vis({ status: 'AVVIST', melding: svar.melding });
    else if (svar.slag === 'UGYLDIG') this.ugyldige(sendt, svar.feil);
    else this.lagret(sendt, svar.verdi);
  }

  private aapneLinjer({ felter }: Sendt): void {
    const skjema = this.skjema();
    for (const felt of felter.keys()) if (skjema && felt.startsWith('ny/')) laasLinje(skjema, felt, false);
    this.nyeLinjer.clear();
  }

  private ugyldige(sendt: Sendt, feil: { path: string; message: string }[]): void {
    const nye = feil.map((f): [string, string] => [feltForSti(f.path, sendt.innhold), f.message]);
    this.vis({ ugyldig: new Map([...this.tilstand.ugyldig, ...nye]), status: 'UGYLDIG' });
    if (this.ulagret().size > 0) this.planlegg(ETTER_FELTET_MS);
  }

  private lagret(sendt: Sendt, svar: Lagret): void {
    const iKonflikt = new Map(svar.konflikter.map((k) => [k.felt, k]));
    for (const [felt, verdi] of sendt.felter)
      if (!iKonflikt.has(felt)) {
        this.synket.set(felt, verdi);
        this.sett.set(felt, svar.versjon);
        this.nyeLinjer.delete(felt);
      }
    const mine = (felt: string) => sendt.felter.has(felt);
    this.taInn(svar.felter.filter((f) => !mine(f.felt)), svar.versjon); // prettier-ignore
    if (!mine('type'))
      this.rettLinjer(
        svar.felter.filter((f) => mine(f.felt) && !iKonflikt.has(f.felt)),
        sendt,
      );
    const konflikter = new Map([...this.tilstand.konflikter, ...iKonflikt]);
    this.vis({ klokka: svar.klokka, konflikter });
    this.vis({ status: this.rolig() });
    this.kopi.skriv(this.skjema(), this.ulagret(true), this.sett);
    if ([...sendt.felter].some(([felt, verdi]) => erOmbygging(felt, verdi))) this.frisk();
    if (this.ulagret().size > 0) this.planlegg(ETTER_FELTET_MS);
  }

  /** The server fills in a line (its legal basis follows the service): show it, unless more has been typed meanwhile. */
  private rettLinjer(felter: readonly Feltnaa[], sendt: Sendt): void {
    const skjema = this.skjema();
    if (!skjema) return;
    for (const f of felter.filter((n) => n.felt.startsWith('linje/') && n.skjema)) {
      if (avbildning(skjema).get(f.felt) !== sendt.felter.get(f.felt)) continue;
      this.stille(() => settVerdi(skjema, f.felt, f.skjema));
      this.synket.set(f.felt, avbildning(skjema).get(f.felt) ?? '');
    }
  }

  private rolig(): Status {
    if (this.tilstand.konflikter.size > 0) return 'KONFLIKT';
    if (this.tilstand.ugyldig.size > 0) return 'UGYLDIG';
    return this.ulagret().size > 0 || this.paabegynte().length > 0 ? 'IKKE_LAGRET' : 'LAGRET';
  }

  /** What others have written. A field I am writing in is left alone; the next save will tell. */
  private taInn(felter: readonly Feltnaa[], versjon: number): void {
    const skjema = this.skjema();
    if (!skjema) return;
    const mine = this.ulagret(true);
    const nyss = new Map(this.tilstand.nyss);
    let ombygg = false;
    for (const f of felter) {
      if (mine.has(f.felt)) continue;
      const fantes = this.stille(() => settVerdi(skjema, f.felt, f.skjema));
      ombygg ||= f.felt === 'type' || (f.felt.startsWith('linje/') && !fantes);
      this.synket.set(f.felt, avbildning(skjema).get(f.felt) ?? '');
      this.sett.set(f.felt, f.v);
      if (!f.erMeg) nyss.set(f.felt, f.fornavn);
    }
    this.versjon = Math.max(this.versjon, versjon);
    this.settVersjonsfelt(skjema);
    if (felter.length > 0) this.vis({ nyss });
    for (const f of felter) setTimeout(() => this.vis({ nyss: uten(this.tilstand.nyss, f.felt) }), NYSS_MS);
    if (ombygg) this.frisk();
  }

  private settVersjonsfelt(skjema: HTMLFormElement): void {
    const felt = skjema.elements.namedItem('versjon');
    if (felt instanceof HTMLInputElement) felt.value = String(this.versjon);
  }

  private stille<T>(gjor: () => T): T {
    this.erTaus = true;
    try {
      return gjor();
    } finally {
      this.erTaus = false;
    }
  }

  /** «Bruk min»: I have seen theirs, and mine shall stand. Theirs is in the history. */
  brukMin(felt: string): void {
    const konflikt = this.tilstand.konflikter.get(felt);
    if (!konflikt) return;
    this.sett.set(felt, konflikt.deres.v);
    this.vis({ konflikter: uten(this.tilstand.konflikter, felt) });
    // Their text may equal what I once saved: the field is unsaved whatever it looks like.
    this.synket.set(felt, '\u0001');
    void this.lagre();
  }

  /** «Bruk Yusufs»: gives back what I had typed, so that it can be undone. */
  brukDeres(felt: string): () => void {
    const skjema = this.skjema();
    const konflikt = this.tilstand.konflikter.get(felt);
    if (!konflikt || !skjema) return () => undefined;
    const mitt = verdiI(skjema, felt);
    this.vis({ konflikter: uten(this.tilstand.konflikter, felt) });
    this.stille(() => settVerdi(skjema, felt, konflikt.deres.skjema));
    this.synket.set(felt, avbildning(skjema).get(felt) ?? '');
    this.sett.set(felt, konflikt.deres.v);
    this.kopi.skriv(skjema, this.ulagret(true), this.sett);
    this.vis({ status: this.rolig() });
    if (konflikt.deres.skjema === null) this.frisk();
    return () => this.skriv(felt, mitt);
  }

  /** Puts a text in a field as if it was typed there. */
  skriv(felt: string, verdier: Record<string, string | string[]>): void {
    const skjema = this.skjema();
    if (skjema) settVerdi(skjema, felt, verdier);
  }

  /** The version each field was seen in, for acts that write one field (`vedtak.flyttTilPlan`). */
  settI = (felt: string): number => this.sett.get(felt) ?? this.versjon;

  /** Another act has written in the draft through its own door. */
  taImot(svar: Lagret): void {
    this.taInn(svar.felter.map((f) => ({ ...f, erMeg: true })), svar.versjon); // prettier-ignore
    this.vis({ klokka: svar.klokka, status: this.rolig() });
  }

  private nytt(naa: Naa): void {
    const erNytt = this.merke !== null && this.merke !== `${naa.status} ${naa.sporsmaal}`;
    this.merke = `${naa.status} ${naa.sporsmaal}`;
    this.taInn(naa.felter, naa.versjon);
    if (JSON.stringify(naa.tilstede) !== JSON.stringify(this.tilstand.tilstede))
      this.vis({ tilstede: naa.tilstede });
    if (erNytt) this.frisk();
  }
}

/** A new line, one taken away, another service, or another kind: the page looks different afterwards. */
const erOmbygging = (felt: string, verdi: string): boolean =>
  felt === 'type' || felt.startsWith('ny/') || verdi.includes('fjern=on');
