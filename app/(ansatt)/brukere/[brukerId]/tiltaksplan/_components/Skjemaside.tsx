import { ArrowLeftIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { PageBody } from '@/components/ui/PageBody';
import { Tekster } from '@/components/ui/Tekster';
import { Varighet, type Varighetsvalg } from './Varighet';

interface SkjemasideProps {
  sti: string;
  tittel: string;
  undertittel?: string;
  valg: Varighetsvalg[];
  children: ReactNode;
}

export async function Skjemaside({ sti, tittel, undertittel, valg, children }: SkjemasideProps) {
  const t = await getTranslations('tiltaksplan.skjema');
  return (
    <PageBody narrow>
      <Link href={sti} className="lenke inline-flex items-center gap-1 text-sm">
        <Icon as={ArrowLeftIcon} size="sm" />
        {t('tilPlanen')}
      </Link>
      <div>
        <h2 className="text-xl">{tittel}</h2>
        {undertittel && <p className="text-sm text-neutral-text-subtle">{undertittel}</p>}
      </div>
      <Varighet legende={t('hvorLenge')} valg={valg} />
      <Tekster navnerom={[]}>{children}</Tekster>
    </PageBody>
  );
}
