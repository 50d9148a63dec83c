import { getTranslations } from 'next-intl/server';
import { Hendelsesmelding } from './Hendelsesmelding';

type Felt = string | string[] | undefined;
const MERKER = ['stoppet', 'gjenopptatt', 'nytt'] as const;
const ID_OG_VERSJON = /^([0-9a-f-]{36})_(\d{1,6})$/;

/** Siden noen kom tilbake til etter et stopp eller et nytt besøk. Adressen bærer bare et nummer. */
export async function Etterpaa({ stoppet, gjenopptatt, nytt }: Record<(typeof MERKER)[number], Felt>) {
  if (typeof nytt === 'string') return <EtterNytt merke={nytt} />;
  const merke = stoppet ?? gjenopptatt;
  if (typeof merke !== 'string') return null;
  const t = await getTranslations('stopp.gjort');
  const [, stoppId, versjon] = ID_OG_VERSJON.exec(merke) ?? [];
  const tekst = merke === 'borte' ? t('borte') : t(stoppet ? 'stoppet' : 'gjenopptatt');
  return (
    <Hendelsesmelding
      key={merke}
      tekst={tekst}
      feilet={t('ikkeLagret')}
      merker={MERKER}
      {...(stoppId && {
        angre: {
          tekst: t('angre'),
          angret: t('angret'),
          handling: 'stopp.angre',
          inn: { stoppId, versjon: Number(versjon) },
        },
      })}
    />
  );
}

async function EtterNytt({ merke }: { merke: string }) {
  const t = await getTranslations('nyttBesok.gjort');
  const [, besokId, versjon] = ID_OG_VERSJON.exec(merke) ?? [];
  if (!besokId) return null;
  return (
    <Hendelsesmelding
      key={merke}
      tekst={t('nytt')}
      feilet={t('ikkeLagret')}
      merker={MERKER}
      angre={{
        tekst: t('angre'),
        angret: t('tattBort'),
        handling: 'tavle.avlysIDag',
        inn: { besokId, versjon: Number(versjon), grunn: t('angretGrunn') },
      }}
    />
  );
}
