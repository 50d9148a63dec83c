import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { paaPlass } from '@/lib/domain/dagen/flytting/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Dralager, Loft, Slippsted } from './dra/lager';
import { finnKort } from './dra/rutekart';
import type { T } from './konsekvensord';
import type { Tavlehold } from './live/use-tavle';
import { flyttinger, opplest, slippsetning } from './loftfolge';
import { lesCelle, lesKort } from './tavlebrett-ord';
import { useDra } from './use-dra';
import type { Onske } from './use-utforing';
import { medFlere, type useValg } from './use-valg';

interface Brettdra {
  rot: RefObject<HTMLElement | null>;
  /** Det skjermleseren får høre. */
  si: (tekst: string) => void;
  lager: Dralager;
  live: Tavlehold;
  tavle: TavleView;
  valg: ReturnType<typeof useValg>;
  erOpptatt: boolean;
  onsk: (onske: Onske) => void;
}

/** Fra et løft til et ønske om flytting, med ord på veien. */
export function useBrettdra({ rot, si, lager, live, tavle, valg, erOpptatt, onsk }: Brettdra) {
  const t = useTranslations('tavle');
  const finn = (id: string) => tavle.besok.find((b) => b.id === id);
  const navn = (id: string) => finn(id)?.bruker?.kort ?? t('kort.skjermet');
  const avbrutt = (id: string) => si(t('leser.avbrutt', { hvem: navn(id) }));

  useDra(rot, tavle.kanFlytte, {
    erOpptatt: () => erOpptatt || lager.les().loft !== null,
    paaVelg: (kort) => {
      valg.bytt(kort);
      const { besokId } = lesKort(kort);
      si(t(valg.valgte.has(kort) ? 'leser.ikkeValgt' : 'leser.valgt', { hvem: navn(besokId) }));
    },
    paaLoft: (kort, medTastatur) => {
      const flere = medFlere(kort, valg.valgte);
      const denne = lesKort(kort);
      lager.sett({ loft: { ...denne, flere, medTastatur }, over: null });
      live.loft(denne);
      const antall = flere.length;
      si(antall > 1 ? t('leser.loftetFlere', { antall }) : t('leser.loftet', { hvem: navn(denne.besokId) }));
      return {
        antall: antall > 1 ? t('valg.antall', { antall }) : null,
        uten: new Set(flere.map((f) => f.besokId)),
      };
    },
    paaOver: (over) => {
      lager.sett({ over });
      const { loft } = lager.les();
      if (loft?.medTastatur && over) si(opplest(slippsetning(t as unknown as T, tavle, loft, over)));
    },
    paaSlipp: (kort, sted, erAvbrutt) => {
      const { loft } = lager.les();
      lager.sett({ loft: null, over: null });
      live.loft(null);
      if (!loft || erAvbrutt || !sted || erHjemme(loft, sted)) return avbrutt(lesKort(kort).besokId);
      si('');
      slipp(sted, loft);
      valg.avslutt();
      if (loft.medTastatur) giFokusTil(kort);
    },
  });

  /** Sant når kortet slippes der det lå: samme rute, og foran det samme som før. */
  const erHjemme = (loft: Loft, sted: Slippsted): boolean => {
    const besok = finn(loft.besokId);
    if (!besok || loft.flere.length > 1) return false;
    const { tilAnsattId, tilDagsdel } = lesCelle(sted.celle, besok);
    if (tilAnsattId !== paaPlass(besok, loft.plass) || tilDagsdel !== besok.dagsdel) return false;
    if (tilAnsattId === null) return true;
    const rute = tavle.besok.filter(
      (b) => b.dagsdel === tilDagsdel && b.tildelt.some((x) => x.ansattId === tilAnsattId),
    );
    return (rute[rute.indexOf(besok) + 1]?.id ?? null) === sted.foer;
  };

  const slipp = (sted: Slippsted, loft: Loft) => {
    const besok = finn(loft.besokId);
    if (!besok) return;
    const { tilAnsattId, tilDagsdel } = lesCelle(sted.celle, besok);
    const iBrettet = sted.celle === 'ufordelt';
    const alle = flyttinger(tavle, loft, tilAnsattId, iBrettet ? null : tilDagsdel);
    onsk({ flyttinger: alle, ...(iBrettet || alle.length > 1 ? {} : { foer: sted.foer }) });
  };
}

/** Kortet er tegnet et annet sted: fokus følger med dit. */
function giFokusTil(kort: string): void {
  const proov = (igjen: number) => {
    const element = finnKort(kort);
    if (element && document.activeElement !== element && document.activeElement === document.body)
      return element.focus();
    if (igjen > 0) requestAnimationFrame(() => proov(igjen - 1));
  };
  requestAnimationFrame(() => proov(5));
}
