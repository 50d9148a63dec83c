import { ChevronRightIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import type { Linjevisning, Periodevisning } from '@/lib/domain/brukervalg/view';
import { formatDayYear } from '@/lib/platform/time/format';

/** Alle som har gitt tjenesten, nyeste først: fra, til, og hvordan det ble meldt. */
export async function Historie({ linje }: { linje: Linjevisning }) {
  const t = await getTranslations('brukervalg.historie');
  if (linje.historie.length === 0) return null;
  return (
    <details className="group mt-3 border-t border-neutral-border-subtle pt-2">
      <summary className="inline-flex min-h-12 cursor-pointer list-none items-center gap-1.5 rounded-md text-sm md:min-h-8">
        <Icon as={ChevronRightIcon} size="sm" className="group-open:rotate-90" />
        {t('tittel', { antall: linje.historie.length })}
        <span className="sr-only">, {linje.navn}</span>
      </summary>
      <ol className="mt-1 grid gap-2.5">
        {linje.historie.map((periode) => (
          <li key={periode.fom} className="text-sm">
            <Periode periode={periode} />
          </li>
        ))}
      </ol>
    </details>
  );
}

async function Periode({ periode }: { periode: Periodevisning }) {
  const t = await getTranslations('brukervalg');
  const { fom, tom } = periode;
  return (
    <>
      <p>
        <span className="font-semibold">{periode.leverandor ?? t('egen')}</span>
        {', '}
        {tom
          ? t('historie.fraTil', { fom: formatDayYear(fom), tom: formatDayYear(tom) })
          : t('historie.fra', { fom: formatDayYear(fom) })}
      </p>
      <p className="text-neutral-text-subtle">{await hvordan(periode)}</p>
    </>
  );
}

async function hvordan({ melding, grunn }: Periodevisning): Promise<string> {
  const t = await getTranslations('brukervalg');
  if (!melding) return t(grunn === 'AKUTT' ? 'historie.akutt' : 'historie.ikkeValgt');
  const { valgtDato, maate, valgtAv, navn, registrertAv, avtaltDag } = melding;
  const meldt = t('historie.meldt', {
    dag: formatDayYear(valgtDato),
    maate: t(`maate.${maate}`),
    hvem: t(`hvem.${valgtAv}`, { navn: navn ?? '' }),
    ansatt: registrertAv,
  });
  return avtaltDag ? `${meldt} ${t('historie.avtalt')}` : meldt;
}
