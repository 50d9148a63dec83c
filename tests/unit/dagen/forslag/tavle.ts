import type { Dagsgrunnlag, Forslag, Forslagstrekk, PaaVakt } from '@/lib/domain/dagen/forslag/types';
import { dagsdelensTid } from '@/lib/domain/dagen/forslag/klokke/rules';
import { rutebrudd } from '@/lib/domain/dagen/forslag/krav/rute/rules';
import { mellom } from '@/lib/domain/dagen/besok/reise/tabell/rules';
import { vurderFlytting } from '@/lib/domain/dagen/flytting/rules';
import type { Flyttefakta, Stopper } from '@/lib/domain/dagen/flytting/types';

/** Tavla i små: spiller forslaget flytting for flytting gjennom tavlas egen regel, som serveren gjør. */
export function spillAv(
  g: Dagsgrunnlag,
  trekk: readonly Forslagstrekk[],
): { trekk: Forslagstrekk; stopper: Stopper[] }[] {
  const tavle = new Map(g.besok.map((b) => [b.id, { ...b, tildelt: b.tildelt.map((t) => ({ ...t })) }]));
  const vakt = (id: string, dato: string): PaaVakt | undefined =>
    g.paaVakt.find((v) => v.ansattId === id && v.dato === dato);
  return trekk.flatMap((t) => {
    const b = tavle.get(t.besokId)!;
    if (b.versjon !== t.versjon) throw new Error(`${t.besokId}: versjon ${t.versjon}, ikke ${b.versjon}`);
    if (b.dagsdel !== t.fraDagsdel) throw new Error(`${t.besokId}: ligger ikke i ${t.fraDagsdel}`);
    const andre = b.tildelt.filter((x) => x.plass !== t.plass);
    const til = t.tilAnsattId === null ? null : vakt(t.tilAnsattId, b.dato);
    const fakta: Flyttefakta = {
      dato: b.dato,
      iDag: g.iDag,
      status: b.status,
      fraDagsdel: b.dagsdel,
      tilDagsdel: t.tilDagsdel,
      anslagMinutter: b.anslagMinutter,
      antallAnsatte: b.antallAnsatte,
      plass: t.plass,
      krav: [...b.krav],
      medhjelpere: andre.map(({ ansattId }) => ({
        ansattId,
        kompetanser: [...(vakt(ansattId, b.dato)?.kompetanser ?? [])],
      })),
      til:
        t.tilAnsattId === null
          ? null
          : {
              ansattId: t.tilAnsattId,
              tilstede: til?.tilstede ?? 'IKKE_PAA',
              paa: [...(til?.paa ?? [])],
              luft: { ...til?.ramme },
              kompetanser: [...(til?.kompetanser ?? [])],
              harDetAlt: false,
            },
    };
    const { stopper } = vurderFlytting(fakta);
    tavle.set(b.id, {
      ...b,
      versjon: b.versjon + 1,
      dagsdel: t.tilDagsdel,
      tildelt: [...andre, ...(t.tilAnsattId ? [{ ansattId: t.tilAnsattId, plass: t.plass }] : [])],
    });
    return stopper.length > 0 ? [{ trekk: t, stopper }] : [];
  });
}

/** Bruddene på vaktslutt, pause og låst dagsdel i rutene som foreslås. */
export function bruddIRutene(g: Dagsgrunnlag, forslag: Forslag) {
  const besok = new Map(g.besok.map((b) => [b.id, b]));
  return forslag.ruter.flatMap((rute) => {
    const v = g.paaVakt.find((x) => x.ansattId === rute.ansattId && x.dato === rute.dato)!;
    const vei = (fra: number | null, til: number | null) =>
      mellom(g.reise.minutter[v.reisemaate]!, g.reise.steder.length, fra, til);
    const steder = rute.stopp.map((s) => besok.get(s.besokId)!.sted);
    return rutebrudd({
      ansattId: v.ansattId,
      // Det som er gått av vakta, er gått: en pause der er tatt.
      okter: v.okter.map((o) => ({ fra: Math.max(o.fra, g.naa ?? 0), til: o.til })),
      pauser: v.pauser
        .filter((p) => p.til >= (g.naa ?? 0))
        .map((p) => ({ ...p, fra: Math.max(p.fra, g.naa ?? 0) })),
      dagNr: g.dager.indexOf(rute.dato),
      reiseHjem: vei(steder.at(-1)!, v.sluttsted),
      stopp: rute.stopp.map((s, i) => {
        const b = besok.get(s.besokId)!;
        return {
          besokId: b.id,
          start: s.start,
          slutt: s.start + b.anslagMinutter,
          reiseHit: vei(i === 0 ? v.startsted : steder[i - 1]!, steder[i]!),
          laastDagsdel: b.laastDagsdel && rekkerDet(g, b) ? b.dagsdel : null,
        };
      }),
    });
  });
}

/** Er dagsdelen over før noen kan gå, går besøket foran låsen. */
const rekkerDet = (g: Dagsgrunnlag, b: Dagsgrunnlag['besok'][number]): boolean =>
  g.naa === null || g.naa + b.anslagMinutter <= dagsdelensTid(b.dagsdel, g.dager.indexOf(b.dato)).til;
