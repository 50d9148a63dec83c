import type { Modell } from '../modell/types';
import type { Nabolag } from '../nabolag/types';
import type { Terning } from '../tilfeldig/rules';
import type { Tilstand } from '../tilstand/rules';
import { Bytte } from './bytte/rules';
import { Flytt } from './flytt/rules';

/** Hvor stor del av trekkene som er av hvert slag; resten er en ny plass i rekkefølgen hos den som har oppdraget. */
const TIL_NABO = 0.34;
const BYTT_TO = 0.22;
const BYTT_STYKKER = 0.3;
const ANNEN_PERSON = 0.07;
/** Først på dagen hos en tilfeldig person: den som må ofres når ikke alt kan rekkes, havner langt fra naboene sine. */
const HVEM_SOM_HELST = 0.04;
/** Så ofte flyttes også den andre halvdelen til en ny person. */
const BEGGE = 0.35;

/** Trekkene: hva som flyttes hvor. Regningen ligger i `flytt/` og `bytte/`. */
export class Trekk {
  private readonly m: Modell;
  private readonly bytte: Bytte;
  private readonly flytt: Flytt;
  /** Personene som kan ta hver halvdel. */
  private readonly kan: Int32Array[];

  constructor(
    private readonly t: Tilstand,
    private readonly naboer: Nabolag,
    private readonly terning: Terning,
  ) {
    const { m } = t;
    this.m = m;
    this.bytte = new Bytte(t);
    this.flytt = new Flytt(t, this.bytte);
    this.kan = Array.from({ length: m.H }, (_, h) =>
      Int32Array.from(
        Array.from({ length: m.P }, (_p, p) => p).filter((p) => m.kostnad[h * m.P + p]! < Infinity),
      ),
    );
  }

  /** Ett forsøk. `true`: planen er endret, og ble høyst `terskel` dyrere. */
  gjor(terskel: number): boolean {
    const { terning, t } = this;
    this.bytte.terskel = terskel;
    const h = terning.under(this.m.H);
    if (t.hvem[h] === -1) return false;
    let r = terning.brok();
    if ((r -= TIL_NABO) < 0) return this.tilNabo(h);
    if ((r -= BYTT_TO) < 0) return this.byttTo(h);
    if ((r -= BYTT_STYKKER) < 0) return this.byttStykker(h);
    if ((r -= ANNEN_PERSON) < 0) return this.annenPerson(h);
    return this.annenPlass(h);
  }

  /** En av naboene før eller etter, de nærmeste oftest. −1: ingen, eller den ligger utenfor. */
  private nabo(h: number, foran: boolean): number {
    const { naboer, terning, t } = this;
    const plass = foran ? naboer.forPlass : naboer.etterPlass;
    const fra = plass[h]!;
    const n = plass[h + 1]! - fra;
    if (n === 0) return -1;
    const r = terning.brok();
    const g = (foran ? naboer.for_ : naboer.etter)[fra + ((r * r * n) | 0)]!;
    return t.hvem[g] === -1 ? -1 : g;
  }

  private noenNabo = (h: number): number => this.nabo(h, this.terning.brok() < 0.5);

  /** Til rett etter, eller rett før, en nabo. */
  private tilNabo(h: number): boolean {
    const { t, m, terning } = this;
    if (terning.brok() < HVEM_SOM_HELST) return this.forst(h);
    const foran = terning.brok() < 0.5;
    const g = this.nabo(h, foran);
    if (g < 0) return false;
    const p = t.hvem[g]!;
    if (m.kostnad[h * m.P + p] === Infinity) return false;
    let x = foran ? t.neste[g]! : t.forrige[g]!;
    if (x === h) {
      if (m.makker[h]! < 0) return false;
      x = foran ? t.neste[x]! : t.forrige[x]!;
    }
    const her = t.plass(g, 0);
    const der = t.plass(x, foran ? her + 2 : her - 2);
    return this.medMakker(h, her + (der - her) * terning.brok(), p);
  }

  private forst(h: number): boolean {
    const p = this.tilfeldig(h);
    const forste = this.t.neste[this.m.H + p]!;
    return this.medMakker(h, this.t.plass(forste, this.t.plass(h, 0)) - this.terning.brok(), p);
  }

  private tilfeldig(h: number): number {
    const kan = this.kan[h]!;
    return kan[this.terning.under(kan.length)]!;
  }

  /** Halvdelen til `p` på plassen `nokkel`, og den andre halvdelen dit den skal. */
  private medMakker(h: number, nokkel: number, p: number): boolean {
    const { t, m } = this;
    const makker = m.makker[h]!;
    if (makker < 0) return this.flytt.til(h, nokkel, p, -1);
    let q = t.hvem[makker]!;
    const r = this.terning.brok();
    if (q === p || r < BEGGE) {
      const g = this.noenNabo(makker);
      q = g < 0 ? -1 : t.hvem[g]!;
      // Finnes ingen annen, kan de to bytte plass.
      if (q < 0 || q === p || m.kostnad[makker * m.P + q] === Infinity) q = t.hvem[h]!;
      if (q === p || m.kostnad[makker * m.P + q] === Infinity) return false;
    }
    return this.flytt.til(h, nokkel, p, q);
  }

  /** To halvdeler bytter person, og noen ganger plass i rekkefølgen. */
  private byttTo(h: number): boolean {
    const { t, m, terning } = this;
    const g = this.noenNabo(h);
    if (g < 0) return false;
    const p = t.hvem[h]!;
    const q = t.hvem[g]!;
    const mh = m.makker[h]!;
    const mg = m.makker[g]!;
    if (p === q || m.kostnad[h * m.P + q] === Infinity || m.kostnad[g * m.P + p] === Infinity) return false;
    if ((mh >= 0 && t.hvem[mh] === q) || (mg >= 0 && t.hvem[mg] === p)) return false;
    return this.flytt.bytt(h, g, mh < 0 && mg < 0 && terning.brok() < 0.35);
  }

  /** Et stykke av dagen bytter person: alt de to har fra og med `h` og til et sted etter, eller resten av dagen. */
  private byttStykker(h: number): boolean {
    const { t, m, terning } = this;
    const nabo = this.noenNabo(h);
    if (nabo < 0) return false;
    const p = t.hvem[h]!;
    const q = t.hvem[nabo]!;
    if (p === q) return false;
    let a2 = h;
    let til = Infinity;
    if (terning.brok() < 0.6) {
      for (let i = terning.under(3); i > 0 && t.neste[a2]! < m.H; i--) a2 = t.neste[a2]!;
      const plass = t.plass(a2, 0);
      til = plass + terning.brok() * (t.plass(t.neste[a2]!, plass + 2) - plass);
    } else a2 = t.forrige[m.H + p]!;
    const g = t.sisteFor(q, t.plass(h, 0));
    let antall = 0;
    for (let x = t.neste[g]!; x < m.H && t.plass(x, 0) <= til; x = t.neste[x]!) antall++;
    return this.bytte.bytt(h, a2, g, antall);
  }

  private annenPerson(h: number): boolean {
    const { t, m } = this;
    const p = this.tilfeldig(h);
    const makker = m.makker[h]!;
    const q = makker < 0 ? -1 : t.hvem[makker]!;
    return p !== t.hvem[h] && p !== q && this.flytt.til(h, t.plass(h, 0), p, q);
  }

  /** Ett eller to hakk fram eller tilbake hos den som har det. */
  private annenPlass(h: number): boolean {
    const { t, m, terning } = this;
    const fram = terning.brok() < 0.5;
    const lenke = fram ? t.neste : t.forrige;
    let x = lenke[h]!;
    for (let i = terning.under(2); i > 0 && x < m.H; i--) x = lenke[x]!;
    if (x >= m.H) return false;
    const her = t.plass(x, 0);
    const der = t.plass(lenke[x]!, fram ? her + 2 : her - 2);
    const makker = m.makker[h]!;
    return this.flytt.til(
      h,
      her + (der - her) * terning.brok(),
      t.hvem[h]!,
      makker < 0 ? -1 : t.hvem[makker]!,
    );
  }
}
