import { ExclamationmarkIcon, LinkIcon, PillRectangleFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/Tag';
import type { Tiltakslinje } from '@/lib/domain/tiltaksplan/types';
import { maaSlag } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import { formatDay } from '@/lib/platform/time/format';
import { monstertekst } from './monstertekst';
import type { Planord } from './planord';

interface TiltaksradProps {
  tiltak: Tiltakslinje;
  sti: string;
  kanEndre: boolean;
}

export async function Tiltaksrad({ tiltak, sti, kanEndre }: TiltaksradProps) {
  const t = await getTranslations('tiltaksplan');
  const maa = maaSlag(tiltak);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3 md:px-5">
      <div className="min-w-0 flex-[1_1_16rem]">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          {tiltak.tekst}
          {maa && (
            <Tag icon={maa === 'MEDISIN' ? PillRectangleFillIcon : ExclamationmarkIcon} look="danger">
              {maa === 'MEDISIN' ? t('maaMedisin') : t('maa')}
            </Tag>
          )}
          {tiltak.antallAnsatte === 2 && (
            <Tag icon={LinkIcon} look="quiet">
              {t('to')}
            </Tag>
          )}
        </p>
        <p className="text-sm">
          {monstertekst(t, tiltak.monster)}
          {periode(t, tiltak)}
        </p>
        <p className="text-xs text-neutral-text-subtle">
          {[
            t('anslag', { minutter: tiltak.anslagMinutter }),
            ...(tiltak.kompetanse ? [t('krever', { kompetanse: t(`kompetanse.${tiltak.kompetanse}`) })] : []),
            ...(tiltak.gruppe > 1 ? [t('egetBesok')] : []),
          ].join(' · ')}
        </p>
      </div>
      {kanEndre && (
        <a
          className="lenke ikke-trykk text-sm"
          href={`${sti}/${tiltak.id}`}
          aria-label={t('endreNavn', { tekst: tiltak.tekst })}
        >
          {t('endre')}
        </a>
      )}
    </li>
  );
}

const periode = (t: Planord, { monster, naar }: Tiltakslinje): string => {
  if (naar === 'EN_DAG') return '';
  const fra = naar === 'SENERE' ? [t('fra', { dato: formatDay(monster.fom) })] : [];
  const til = monster.tom ? [t('til', { dato: formatDay(monster.tom) })] : [];
  return [...fra, ...til].map((del) => ` ${del}`).join('');
};
