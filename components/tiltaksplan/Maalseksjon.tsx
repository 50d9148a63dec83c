import { PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import { Panel } from '@/components/ui/Panel';
import type { Maalgruppe } from '@/lib/domain/tiltaksplan/types';
import { formatDay } from '@/lib/platform/time/format';
import { Tiltaksrad } from './Tiltaksrad';

interface MaalseksjonProps {
  gruppe: Maalgruppe;
  sti: string;
  kanEndre: boolean;
  kanLeggeTil: boolean;
}

/** Målet øverst, ordene det kom fra, og så tiltakene som tjener det. */
export async function Maalseksjon({ gruppe, sti, kanEndre, kanLeggeTil }: MaalseksjonProps) {
  const t = await getTranslations('tiltaksplan');
  return (
    <Panel
      flush
      title={gruppe.tittel}
      action={
        kanLeggeTil &&
        gruppe.aktivt && (
          <a className="lenke inline-flex items-center gap-1" href={`${sti}/nytt?maal=${gruppe.maalId}`}>
            <Icon as={PlusIcon} size="sm" />
            {t('leggTilKort')}
            <span className="sr-only">{t('leggTilUnder', { maal: gruppe.tittel })}</span>
          </a>
        )
      }
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 pt-3 text-sm md:px-5">
        {gruppe.egneOrd && <OwnWordsInline>{gruppe.egneOrd}</OwnWordsInline>}
        <span className="text-neutral-text-subtle">
          {gruppe.aktivt ? t('innen', { dato: formatDay(gruppe.innenDato) }) : t('ikkeAktivt')}
        </span>
      </div>
      {gruppe.tiltak.length === 0 ? (
        <p className="px-4 py-4 text-sm text-neutral-text-subtle md:px-5">{t('ingenTiltak')}</p>
      ) : (
        <ul className="mt-2 divide-y divide-neutral-border-subtle">
          {gruppe.tiltak.map((tiltak) => (
            <Tiltaksrad key={tiltak.id} tiltak={tiltak} sti={sti} kanEndre={kanEndre} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
