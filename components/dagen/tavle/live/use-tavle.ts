import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useToast } from '@/components/ui/toast-context';
import { paaPlass, type Flytting } from '@/lib/domain/dagen/flytting/view';
import type { Forbindelse, Loft, Trekk } from '@/lib/domain/dagen/live/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { fanelager } from './lager';
import { nettet } from './nett';
import { ferdigord, skjeddord } from './ord';
import { Tavlesynk } from './synk';
import { useAngretast } from './use-angretast';
import { useKobling } from './use-kobling';

export interface Tavlehold {
  tavle: TavleView;
  /** Vises med en gang, lagres i kø. `handling` når det ikke er `tavle.flytt`, men noe med samme inndata. */
  flytt: (flytting: Flytting, handling?: string) => void;
  /** Flere kort som ett steg å angre. */
  flyttFlere: (flyttinger: Flytting[]) => void;
  /** Noe som alt er lagret (et forslag teamet godtok), som ett steg å angre. */
  registrer: (trekk: (Trekk & { nyVersjon: number })[]) => void;
  /** Jeg endret noe annet ved besøket på en annen vei (låste det). Flyttingen kan fortsatt angres. */
  egenEndring: (besokId: string, versjon: number, nyVersjon: number) => void;
  angre: () => boolean;
  gjorOm: () => boolean;
  kanAngre: boolean;
  kanGjoreOm: boolean;
  /** Hvem andre som holder i et kort nå. */
  andre: readonly Loft[];
  forbindelse: Forbindelse;
  /** Flyttinger som ikke er lagret ennå. */
  ulagret: readonly Trekk[];
  erUtlogget: boolean;
  /** Det siste en annen gjorde, som en setning. */
  sagt: string;
  /** Jeg løfter eller slipper et kort: de andre ser det. */
  loft: (kort: { besokId: string; plass: number } | null) => void;
  proovIgjen: () => void;
}

/**
 * Teamets dag på skjermen, levende: andres flyttinger kommer inn, mine vises med en gang og lagres i rekkefølge, og
 * det som ikke er lagret, ser aldri lagret ut. Tavlebrettet bruker dette og ingenting annet for å lese og flytte.
 */
export function useTavle(fraServer: TavleView): Tavlehold {
  const toast = useToast();
  const t = useTranslations('tavle');
  const [sagt, settSagt] = useState('');
  const [synk] = useState(() => new Tavlesynk(fraServer, nettet, fanelager(lagernavn(fraServer))));
  const tilstand = useSyncExternalStore(synk.abonner, synk.les, synk.les);

  useEffect(() => {
    synk.lytt({
      paaFerdig: (slag, utfall) => {
        const { tekst, steg } = ferdigord(t, synk.les().tavle, slag, utfall);
        const undo = steg && { text: t('gjort.angre'), run: () => void synk.angre(steg) };
        toast.show({ text: tekst, ...(undo ? { undo } : {}) });
      },
      paaSkjedd: (hva) => settSagt(hva.map((h) => skjeddord(t, h)).join(' ')),
    });
  });
  useEffect(() => {
    synk.start();
    return () => synk.slutt();
  }, [synk]);
  // Siden er tegnet på nytt etter en annen handling. Bildet kan være eldre enn vårt, så vi spør heller selv.
  const forste = useRef(fraServer);
  useEffect(() => {
    if (fraServer !== forste.current) synk.paaEndring();
  }, [fraServer, synk]);

  const kobling = useKobling(fraServer, synk);
  const angre = useCallback(() => synk.angre(), [synk]);
  const gjorOm = useCallback(() => synk.gjorOm(), [synk]);
  useAngretast(angre, gjorOm);
  useVarselOmUlagret(tilstand.ko.length > 0);

  const handlinger = useMemo(
    () => ({
      flytt: (flytting: Flytting, handling?: string) => synk.flytt([trekk(flytting)], handling),
      flyttFlere: (flyttinger: Flytting[]) => synk.flytt(flyttinger.map(trekk)),
      registrer: synk.registrer.bind(synk),
      egenEndring: synk.egenEndring.bind(synk),
      proovIgjen: synk.proovIgjen.bind(synk),
    }),
    [synk],
  );
  return {
    ...handlinger,
    ...kobling,
    tavle: tilstand.tavle,
    angre,
    gjorOm,
    kanAngre: tilstand.logg.angre.length > 0,
    kanGjoreOm: tilstand.logg.gjorOm.length > 0,
    forbindelse: tilstand.utenSvar ? 'BRUTT' : kobling.forbindelse,
    ulagret: tilstand.ko,
    erUtlogget: tilstand.erUtlogget,
    sagt,
  };
}

const lagernavn = ({ megId, team, dato }: TavleView) => `tavle/${megId}/${team.id}/${dato}`;

const trekk = ({ besok, plass, tilAnsattId, tilDagsdel }: Flytting): Trekk => ({
  besokId: besok.id,
  plass,
  fra: { ansattId: paaPlass(besok, plass), dagsdel: besok.dagsdel },
  til: { ansattId: tilAnsattId, dagsdel: tilDagsdel },
  versjon: besok.versjon,
});

/** Nettleseren spør før siden lukkes, så lenge noe ikke er lagret. */
function useVarselOmUlagret(erPaa: boolean) {
  useEffect(() => {
    if (!erPaa) return;
    const spor = (hendelse: BeforeUnloadEvent) => hendelse.preventDefault();
    window.addEventListener('beforeunload', spor);
    return () => window.removeEventListener('beforeunload', spor);
  }, [erPaa]);
}
