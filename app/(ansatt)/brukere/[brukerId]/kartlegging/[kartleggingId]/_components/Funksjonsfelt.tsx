import { getTranslations } from 'next-intl/server';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { Skaarvalg } from '@/components/kartlegging/Skaarvalg';
import { Skalaen } from '@/components/kartlegging/Skalaen';
import { skjemaverdi } from '@/lib/domain/kartlegging/view';
import type { Skjemadata } from './skjemadata';

export async function Funksjonsfelt({ kartlegging }: { kartlegging: Skjemadata }) {
  const t = await getTranslations('kartlegging');
  return (
    <>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('skjema.funksjonOm')}</p>
      <div className="mt-1 flex flex-wrap items-start gap-x-6">
        <Skalaen open />
        <Hvorfor>{t('hvorforOm.funksjon')}</Hvorfor>
      </div>
      <div className="mt-3 grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {kartlegging.profil.map(({ kode, navn, skaar, sist }) => (
          <Skaarvalg
            key={kode}
            kode={kode}
            navn={navn}
            valgt={skjemaverdi(skaar)}
            sist={sist ? skjemaverdi(sist) : undefined}
          />
        ))}
      </div>
    </>
  );
}
