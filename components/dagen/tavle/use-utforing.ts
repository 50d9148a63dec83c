import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { useToast } from '@/components/ui/toast-context';
import { brutteLaaser } from '@/lib/domain/dagen/laas/rules';
import { paaPlass, type Flytting } from '@/lib/domain/dagen/flytting/view';
import { lagtFoer } from '@/lib/domain/dagen/tavle/rekke/rules';
import type { Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Tavlehold } from './live/use-tavle';
import { sendHandling } from './send-handling';

/** Det noen vil ha gjort. `foer` er besøket det legges foran, undefined når rekka ikke er sagt. */
export interface Onske {
  flyttinger: Flytting[];
  foer?: string | null;
  /** Ikke bare i dag: planen og vanen følger med. */
  fraNaaAv?: boolean;
}

interface Ordning {
  besokId: string;
  foer: string | null;
  erSendt: boolean;
}

const flytterSeg = ({ besok, plass, tilAnsattId, tilDagsdel }: Flytting): boolean =>
  paaPlass(besok, plass) !== tilAnsattId || besok.dagsdel !== tilDagsdel;

export const gaarMotLaas = ({ besok, plass, tilAnsattId, tilDagsdel }: Flytting) =>
  brutteLaaser({
    laastPerson: besok.laastPerson,
    laastDagsdel: besok.laastDagsdel,
    fraAnsattId: paaPlass(besok, plass),
    tilAnsattId,
    fraDagsdel: besok.dagsdel,
    tilDagsdel,
  });

/** Fra et ønske til en flytting: spør når noe er låst, legger det på plass i rekka, og sier fra når det ikke gikk. */
export function useUtforing(live: Tavlehold) {
  const t = useTranslations('tavle');
  const toast = useToast();
  const [spoersmaal, settSpoersmaal] = useState<Onske | null>(null);
  const { tavle, ordne } = useRekke(live, (melding) =>
    toast.show({ text: melding ?? t('gjort.ikkeOrdnet') }),
  );

  const varig = async ({ besok, plass, tilAnsattId, tilDagsdel }: Flytting) => {
    const inn = { besokId: besok.id, versjon: besok.versjon, plass, tilAnsattId, dagsdel: tilDagsdel };
    const svar = await sendHandling<{ antall: number }>('tavle.flyttFraNaaAv', inn);
    live.proovIgjen();
    const hvem = besok.bruker?.kort ?? t('kort.skjermet');
    const navn = live.tavle.spor.find((s) => s.ansattId === tilAnsattId)?.fornavn ?? '';
    if (svar.ok) toast.show({ text: t('gjort.fraNaaAv', { hvem, navn, antall: svar.verdi.antall }) });
    else toast.show({ text: svar.melding ?? t('gjort.ikkeLagret', { hvem }) });
  };

  const utfor = ({ flyttinger, foer, fraNaaAv }: Onske) => {
    settSpoersmaal(null);
    const nye = flyttinger.filter(flytterSeg);
    // Et mønster er mer enn en flytting: det går rett til serveren, og angres ved å flytte fra nå av igjen.
    if (fraNaaAv && flyttinger[0]) return void varig(flyttinger[0]);
    if (nye.length === 1) live.flytt(nye[0]!);
    else if (nye.length > 1) live.flyttFlere(nye);
    const [forste] = flyttinger;
    const maaOrdnes = foer !== undefined && forste && (foer !== null || nye.length === 0);
    if (maaOrdnes) ordne(forste.besok.id, foer);
  };
  const onsk = (onske: Onske) =>
    onske.flyttinger.some((f) => gaarMotLaas(f).length > 0) ? settSpoersmaal(onske) : utfor(onske);

  const laas = async (
    besok: readonly Tavlebesok[],
    laaser: { laastPerson: boolean; laastDagsdel: boolean },
  ) => {
    const svar = await Promise.all(
      besok.map(async ({ id, versjon }) => {
        const svar = await sendHandling<{ versjon: number }>('tavle.laas', {
          besokId: id,
          versjon,
          ...laaser,
        });
        // Min egen lås står ikke i veien for å angre min egen flytting.
        if (svar.ok) live.egenEndring(id, versjon, svar.verdi.versjon);
        return svar;
      }),
    );
    live.proovIgjen();
    const nei = svar.find((s) => !s.ok);
    const hva = laaser.laastPerson || laaser.laastDagsdel ? 'laast' : 'laastOpp';
    if (nei) toast.show({ text: nei.melding ?? t('gjort.ikkeLaast') });
    else toast.show({ text: t(`gjort.${hva}`, { antall: besok.length }) });
  };
  return { tavle, onsk, utfor, laas, spoersmaal, angreSpoersmaal: () => settSpoersmaal(null) };
}

/** Rekka vises med en gang, og sendes når besøket ligger der serveren også mener det ligger. */
function useRekke(live: Tavlehold, paaNei: (melding: string | null) => void) {
  const [ordninger, settOrdninger] = useState<Ordning[]>([]);
  const { tavle: bilde, ulagret, proovIgjen } = live;
  const tavle = useMemo((): TavleView => {
    if (ordninger.length === 0) return bilde;
    return {
      ...bilde,
      besok: ordninger.reduce((rekke, o) => lagtFoer(rekke, o.besokId, o.foer), bilde.besok),
    };
  }, [bilde, ordninger]);

  useEffect(() => {
    const klar = ordninger.find((o) => !o.erSendt && !ulagret.some((u) => u.besokId === o.besokId));
    if (!klar) return;
    // oxlint-disable-next-line react/set-state-in-effect -- sendt er noe som skjedde utenfor
    settOrdninger((naa) => naa.map((o) => (o === klar ? { ...o, erSendt: true } : o)));
    void sendHandling('tavle.rekkefolge', { besokId: klar.besokId, foer: klar.foer }).then((svar) => {
      proovIgjen();
      if (!svar.ok) paaNei(svar.melding);
      // Det nye bildet har rekka selv. Til det er her, viser vi den vi ba om.
      setTimeout(
        () => settOrdninger((naa) => naa.filter((o) => o.besokId !== klar.besokId)),
        svar.ok ? 1500 : 0,
      );
    });
  }, [ordninger, ulagret, proovIgjen, paaNei]);

  return {
    tavle,
    ordne: (besokId: string, foer: string | null) =>
      settOrdninger((naa) => [
        ...naa.filter((o) => o.besokId !== besokId),
        { besokId, foer, erSendt: false },
      ]),
  };
}
