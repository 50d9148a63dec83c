import { PencilIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Maalgraf } from '@/components/maal/Maalgraf';
import { Utviklingsmerke } from '@/components/maal/Utviklingsmerke';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import { Tag } from '@/components/ui/Tag';
import type { Maalvisning } from '@/lib/domain/maal/view';
import { Maaldetaljer } from './Maaldetaljer';
import { Vurder } from './Vurder';

interface MaalkortProps {
  maal: Maalvisning;
  brukerId: string;
  kan: { lagre: boolean; vurdere: boolean };
  iDag: string;
}

export async function Maalkort({ maal, brukerId, kan, iDag }: MaalkortProps) {
  const t = await getTranslations('maal');
  const erUtkast = maal.status === 'UTKAST';
  const harValg = (kan.vurdere && !erUtkast) || (kan.lagre && maal.kanEndres);
  return (
    <li className="grid gap-3 px-4 py-4 md:px-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_20rem]">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
            {maal.tittel}
            {erUtkast && <Tag icon={PencilIcon}>{t('status.UTKAST')}</Tag>}
          </h3>
          {maal.utdrag && (
            <p className="mt-1 text-sm">
              <span className="text-neutral-text-subtle">{t('liste.fra')}</span>{' '}
              <OwnWordsInline>{maal.utdrag}</OwnWordsInline>
            </p>
          )}
          <p className="mt-1 text-sm">
            <span className="text-neutral-text-subtle">
              {maal.naa ? t('liste.naa') : t('liste.utgangspunkt')}
            </span>{' '}
            {maal.naa ?? maal.utgangspunkt}
          </p>
        </div>
        {!erUtkast && (
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Maalgraf punkter={maal.punkter} />
            <div className="w-44">
              <Utviklingsmerke utvikling={maal.utvikling} medGrunn />
            </div>
          </div>
        )}
      </div>
      <Maaldetaljer maal={maal} />
      {harValg && (
        <div className="ikke-trykk flex flex-wrap items-center gap-4">
          {kan.vurdere && !erUtkast && <Vurder maal={maal} iDag={iDag} />}
          {kan.lagre && maal.kanEndres && (
            <Link
              href={`/brukere/${brukerId}/maal/${maal.id}`}
              aria-label={t('liste.endreMaal', { tittel: maal.tittel })}
              className="lenke inline-flex min-h-8 items-center text-sm max-md:min-h-12"
            >
              {t('liste.endre')}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}
