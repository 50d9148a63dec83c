import { EyeIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/Tag';

const liste = new Intl.ListFormat('nb');

/** «Følges av teamet», og ved siden av: «Gran omsorg gir hjelpen». Navnene kan være lange, så de brytes utenfor merket. */
export async function Folgesmerke({ leverandorer }: { leverandorer: readonly string[] }) {
  const t = await getTranslations('brukervalg.folges');
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
      <Tag icon={EyeIcon} look="info">
        {t('merke')}
      </Tag>
      {leverandorer.length > 0 && (
        <span className="min-w-0 text-sm">{t('av', { navn: liste.format(leverandorer) })}</span>
      )}
    </span>
  );
}
