import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/ui/toast-context';
import { etterFlytting, paaPlass, type Flytting } from '@/lib/domain/dagen/flytting/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';

type Svar = { versjon: number } | { melding: string | null };

/** Sender en flytting. Alt annet enn ja er en setning om hvorfor, eller null når vi ikke fikk svar. */
async function send({ besok, tilAnsattId, tilDagsdel, plass }: Flytting): Promise<Svar> {
  try {
    const svar = await fetch('/api/v1/handlinger/tavle.flytt', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        besokId: besok.id,
        versjon: besok.versjon,
        tilAnsattId,
        plass,
        dagsdel: tilDagsdel,
      }),
    });
    const innhold = (await svar.json()) as {
      verdi?: { versjon: number };
      melding?: string;
      avslag?: { melding: string };
    };
    if (innhold.verdi) return { versjon: innhold.verdi.versjon };
    return { melding: innhold.avslag?.melding ?? innhold.melding ?? null };
  } catch {
    return { melding: null };
  }
}

/** Flytter med en gang på skjermen, og legger tilbake hvis serveren sier nei. */
export function useFlytting(fraServer: TavleView) {
  const [tavle, settTavle] = useState(fraServer);
  const underveis = useRef(0);
  const router = useRouter();
  const toast = useToast();
  const t = useTranslations('tavle');

  useEffect(() => {
    if (underveis.current === 0) settTavle(fraServer);
  }, [fraServer]);

  const hvem = (flytting: Flytting) => flytting.besok.bruker?.kort ?? t('kort.skjermet');

  async function lagre(flytting: Flytting): Promise<Svar> {
    underveis.current += 1;
    settTavle((naa) => etterFlytting(naa, flytting));
    const svar = await send(flytting);
    underveis.current -= 1;
    settTavle((naa) =>
      'versjon' in svar ? medVersjon(naa, flytting, svar.versjon) : tilbakefort(naa, flytting),
    );
    router.refresh();
    return svar;
  }

  async function flytt(flytting: Flytting): Promise<void> {
    const forrige = {
      tilAnsattId: paaPlass(flytting.besok, flytting.plass),
      tilDagsdel: flytting.besok.dagsdel,
      plass: flytting.plass,
    };
    const svar = await lagre(flytting);
    if (!('versjon' in svar))
      return toast.show({ text: svar.melding ?? t('gjort.ikkeLagret', { hvem: hvem(flytting) }) });
    const navn = tavle.spor.find((s) => s.ansattId === flytting.tilAnsattId)?.fornavn;
    toast.show({
      text: navn
        ? t('gjort.flyttet', { hvem: hvem(flytting), navn, naar: t(`iDagsdel.${flytting.tilDagsdel}`) })
        : t('gjort.ufordelt', { hvem: hvem(flytting) }),
      undo: {
        text: t('gjort.angre'),
        run: async () => {
          const { besok } = flytting;
          const angret = await lagre({
            ...forrige,
            besok: { ...flyttetBesok(besok, flytting), versjon: svar.versjon },
          });
          if ('versjon' in angret) return t('gjort.angret', { hvem: hvem(flytting) });
          return angret.melding ?? t('gjort.ikkeLagret', { hvem: hvem(flytting) });
        },
      },
    });
  }

  return { tavle, flytt };
}

const flyttetBesok = (besok: Flytting['besok'], flytting: Flytting) =>
  etterFlytting({ besok: [besok], spor: [] } as unknown as TavleView, flytting).besok[0]!;

const medVersjon = (tavle: TavleView, { besok }: Flytting, versjon: number): TavleView => ({
  ...tavle,
  besok: tavle.besok.map((b) => (b.id === besok.id ? { ...b, versjon } : b)),
});

/** Bare dette besøket legges tilbake: noe annet kan ha blitt flyttet imens. */
const tilbakefort = (tavle: TavleView, flytting: Flytting): TavleView => {
  const { besok, plass } = flytting;
  const tilbake = {
    besok: flyttetBesok(besok, flytting),
    tilAnsattId: paaPlass(besok, plass),
    tilDagsdel: besok.dagsdel,
    plass,
  };
  return etterFlytting(tavle, tilbake);
};
