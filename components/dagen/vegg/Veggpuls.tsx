'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { koble } from '../tavle/live/kobling';

/** Flere flyttinger på rad blir én henting. */
const SAMLE_MS = 600;
/** Delen av dagen skifter uten at noen flytter noe, og linja kan være nede. */
const HENT_MS = 60_000;
const STILLE_MS = 3_000;

/** Følger tavla, holder skjermen våken, og går tilbake på Escape. Tegner bare om veggen er fersk. */
export function Veggpuls({ tilTavla, linje }: { tilTavla: string; linje: string }) {
  const t = useTranslations('vegg');
  const router = useRouter();
  const [erBrutt, setErBrutt] = useState(false);

  useEffect(() => {
    let samler: ReturnType<typeof setTimeout> | undefined;
    const hent = () => {
      clearTimeout(samler);
      samler = setTimeout(() => router.refresh(), SAMLE_MS);
    };
    let erForst = true;
    const kobleFra = koble(linje, {
      // The page is fresh when the line opens for the first time.
      paaAapen: () => (erForst ? (erForst = false) : hent()),
      paaEndring: hent,
      paaLoft: () => undefined,
      paaForbindelse: (forbindelse) => setErBrutt(forbindelse === 'BRUTT'),
    });
    const klokke = setInterval(() => router.refresh(), HENT_MS);
    return () => {
      kobleFra();
      clearInterval(klokke);
      clearTimeout(samler);
    };
  }, [linje, router]);

  useEffect(() => {
    const paaTast = (e: KeyboardEvent) => e.key === 'Escape' && router.push(tilTavla);
    addEventListener('keydown', paaTast);
    return () => removeEventListener('keydown', paaTast);
  }, [router, tilTavla]);

  useEffect(holdVaaken, []);
  useEffect(skjulPeker, []);
  return (
    <output className="vegg-puls" data-brutt={erBrutt || undefined}>
      {erBrutt ? t('ikkeOppdatert') : t('oppdatert')}
    </output>
  );
}

/** Skjermen slukner ikke under møtet. Nettlesere som ikke kan det, lar være. */
function holdVaaken() {
  let laas: WakeLockSentinel | undefined;
  let erForlatt = false;
  const be = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock
      ?.request('screen')
      .then((ny) => (erForlatt ? ny.release() : void (laas = ny)))
      .catch(() => undefined);
  };
  be();
  document.addEventListener('visibilitychange', be);
  return () => {
    erForlatt = true;
    document.removeEventListener('visibilitychange', be);
    void laas?.release().catch(() => undefined);
  };
}

function skjulPeker() {
  const rot = document.documentElement;
  let klokke: ReturnType<typeof setTimeout>;
  const rort = () => {
    rot.classList.remove('vegg-stille');
    clearTimeout(klokke);
    klokke = setTimeout(() => rot.classList.add('vegg-stille'), STILLE_MS);
  };
  rort();
  addEventListener('pointermove', rort);
  return () => {
    clearTimeout(klokke);
    rot.classList.remove('vegg-stille');
    removeEventListener('pointermove', rort);
  };
}
