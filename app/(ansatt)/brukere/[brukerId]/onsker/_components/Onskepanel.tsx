import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import { loadOnsker } from '@/lib/domain/bruker/onsker/loaders';
import { Onskeliste } from './Onskeliste';

/** Ønskene på personsiden, med veien til å endre dem. */
export async function Onskepanel({ brukerId }: { brukerId: string }) {
  const side = await loadOnsker({ brukerId });
  const t = await getTranslations('onsker');
  return (
    <Panel
      title={t('panel')}
      action={
        <Link href={`/brukere/${brukerId}/onsker`} className="lenke text-sm">
          {t('lenke')}
        </Link>
      }
    >
      <Onskeliste side={side} />
    </Panel>
  );
}
