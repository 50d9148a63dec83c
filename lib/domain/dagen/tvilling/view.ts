import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import { erHelg, listerekkefolge } from './rules';
import type { Brief, Briefrad, Kveldsfakta, KveldView, Liste, Vaktlinje } from './types';

export function kveldView(
  fakta: Kveldsfakta,
  vaktlinjer: readonly Vaktlinje[],
  rader: readonly Briefrad[],
  om: { iDag: Dato; megId: string; paaVakt: boolean },
): KveldView {
  const ordnet = rader.toSorted(
    (a, b) => DAGSDELER.indexOf(a.dagsdel) - DAGSDELER.indexOf(b.dagsdel) || a.rekkefolge - b.rekkefolge,
  );
  const navnPaa = (teamId: string) => fakta.lag.find((l) => l.id === teamId)?.navn ?? '';
  const brief = (rad: Briefrad, ansattId: string | null) => tilBrief(rad, ansattId, navnPaa(rad.teamId));
  const folk = new Map<string, Liste>();
  for (const v of vaktlinjer)
    if (!folk.has(v.ansattId))
      folk.set(v.ansattId, {
        ansattId: v.ansattId,
        navn: v.navn,
        profesjon: v.profesjon,
        vakt: v.type,
        team: navnPaa(v.teamId),
        erMeg: v.ansattId === om.megId,
        besok: [],
      });
  const ufordelt: Liste = {
    ansattId: null,
    navn: '',
    profesjon: null,
    vakt: null,
    team: null,
    erMeg: false,
    besok: [],
  };
  for (const rad of ordnet) {
    if (rad.tildelt.length === 0) ufordelt.besok.push(brief(rad, null));
    for (const { ansattId, navn } of rad.tildelt) {
      const liste = folk.get(ansattId) ?? {
        ...ufordelt,
        ansattId,
        navn,
        erMeg: ansattId === om.megId,
        besok: [],
      };
      folk.set(ansattId, { ...liste, besok: [...liste.besok, brief(rad, ansattId)] });
    }
  }
  return {
    team: fakta.lag[0]!,
    lag: fakta.lag,
    dato: fakta.dato,
    iDag: om.iDag,
    erHelg: erHelg(fakta.dato),
    paaVakt: om.paaVakt,
    lister: [...folk.values(), ufordelt]
      .filter((liste) => liste.besok.length > 0 || (liste.ansattId && vises(liste)))
      .toSorted(listerekkefolge),
  };

  // En tom liste hos tvillinglaget sier ingenting til den som ikke ser hva som står i den.
  function vises(liste: Liste): boolean {
    return om.paaVakt || liste.team === fakta.lag[0]!.navn;
  }
}

const tilBrief = (rad: Briefrad, ansattId: string | null, team: string): Brief => ({
  besokId: rad.besokId,
  dagsdel: rad.dagsdel,
  status: rad.status,
  akutt: rad.akutt,
  fornavn: rad.fornavn,
  navn: `${rad.fornavn} ${rad.etternavn}`,
  team,
  // Skjermet adresse står bare inne i besøket, aldri i en liste. Den trykkes heller aldri.
  adresse: rad.skjermet ? null : [rad.adresse, rad.adressetillegg].filter(Boolean).join(', ') || null,
  telefon: rad.telefon,
  nokkelnummer: rad.skjermet ? null : rad.nokkelnummer,
  harKode: rad.harKode,
  egneOrd: rad.egneOrd,
  maal: rad.maal,
  gjor: rad.tiltak.filter((t) => !t.maaGjores).map((t) => t.tekst),
  maa: rad.tiltak.filter((t) => t.maaGjores).map((t) => t.tekst),
  sist: rad.sist,
  stopp: rad.stopp,
  sammenMed: rad.tildelt.filter((t) => t.ansattId !== ansattId).map((t) => t.navn.split(' ')[0]!),
});
