import { getTranslations } from 'next-intl/server';
import type { Onskeside } from '@/lib/domain/bruker/onsker/types';

/** Ønskene i korte linjer. */
export async function Onskeliste({ side }: { side: Onskeside }) {
  const t = await getTranslations('onsker');
  const { onsketKjonn, onsketSpraak, dyr } = side;
  const linjer = [
    ...(onsketKjonn ? [t(`kjonnKort.${onsketKjonn}`)] : []),
    ...(onsketSpraak ? [t('spraakKort', { spraak: t(`spraaknavn.${onsketSpraak}`) })] : []),
    ...dyr.map((d) => t(`dyrnavn.${d}`)),
  ];
  if (linjer.length === 0) return <p className="text-sm text-neutral-text-subtle">{t('ingen')}</p>;
  return (
    <ul className="grid gap-1 text-sm">
      {linjer.map((linje) => (
        <li key={linje}>{linje}</li>
      ))}
    </ul>
  );
}
