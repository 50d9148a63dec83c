import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Klageside } from './klageside';

export async function Klageren({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage');
  const { klager, rett } = klage;
  const samtykke = [klager.samtykkeVurdertAv, klager.samtykkeVurdert].filter(Boolean).join(', ');
  const grunnlag = {
    FULLMEKTIG: klager.fullmakt,
    VERGE: klager.vergemandat,
    NAERMESTE: samtykke || null,
  }[klager.rolle as 'FULLMEKTIG' | 'VERGE' | 'NAERMESTE'];
  return (
    <Panel title={t('side.hvemKlager')}>
      <p>{klager.navn ?? klage.person.navn}</p>
      <p className="text-sm text-neutral-text-subtle">{t(`rolle.${klager.rolle}`)}</p>
      {klager.adresse && <p className="mt-1 whitespace-pre-line text-sm">{klager.adresse}</p>}
      {grunnlag && (
        <p className="mt-1 text-sm">{t(`side.grunnlag.${klager.rolle as 'VERGE'}`, { tekst: grunnlag })}</p>
      )}
      <p className="mt-2 text-sm font-semibold">
        {t(`side.rett.${rett.slag === 'MANGLER' ? rett.hva : rett.slag}`)}
      </p>
      <p className="mt-1 text-sm text-neutral-text-subtle">
        {t('side.registrert', { navn: klage.registrertAv })}
      </p>
    </Panel>
  );
}
