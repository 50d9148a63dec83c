import { ChevronDownIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { NIVAANOKKEL } from '@/components/maal/nivaanokkel';
import { Icon } from '@/components/ui/Icon';
import type { Maalvisning } from '@/lib/domain/maal/view';

/** Det målet er avtalt som, nivåene og vurderingene. Lukket til noen vil se. */
export async function Maaldetaljer({ maal }: { maal: Maalvisning }) {
  const t = await getTranslations('maal');
  const avtalt = [
    { ord: t('liste.utgangspunkt'), verdi: maal.utgangspunkt },
    { ord: t('liste.maal'), verdi: maal.maaltilstand },
    { ord: t('liste.maalepunkt'), verdi: maal.maalepunkt },
  ];
  return (
    <details className="group/maal text-sm">
      <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 rounded-md text-neutral-text-subtle max-md:min-h-12 [&::-webkit-details-marker]:hidden">
        {t('liste.innen', { dag: maal.innen })}, {t('liste.nivaaene').toLocaleLowerCase('nb')}
        <Icon as={ChevronDownIcon} size="sm" className="group-open/maal:rotate-180" />
      </summary>
      <div className="grid gap-4 pt-2 lg:grid-cols-2">
        <dl className="grid content-start gap-1">
          {avtalt.map(({ ord, verdi }) => (
            <div key={ord}>
              <dt className="inline text-neutral-text-subtle">{ord} </dt>
              <dd className="inline">{verdi}</dd>
            </div>
          ))}
        </dl>
        <dl className="grid content-start gap-1">
          {maal.nivaaer.toReversed().map(({ nivaa, tekst }) => (
            <div key={nivaa} className="flex gap-3">
              <dt className="w-36 flex-none text-neutral-text-subtle">{t(`nivaa.${NIVAANOKKEL[nivaa]}`)}</dt>
              <dd>{tekst}</dd>
            </div>
          ))}
        </dl>
        {maal.historie.length > 0 && (
          <ol className="grid gap-2 lg:col-span-2">
            {maal.historie.map((v) => (
              <li key={v.id}>
                <span className="text-neutral-text-subtle">
                  {t('liste.vurdertAv', { dag: v.dag, navn: v.av })}:
                </span>{' '}
                {t(`nivaa.${NIVAANOKKEL[v.nivaa]}`)}
                {v.tekst && `. ${v.tekst}`}
              </li>
            ))}
          </ol>
        )}
      </div>
    </details>
  );
}
