import { ArrowDownIcon, ArrowRightIcon, ArrowUpIcon, CircleSlashIcon, MinusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Skaarord } from '@/components/kartlegging/Skaarord';
import { Skaarprikker } from '@/components/kartlegging/Skaarprikker';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import type { Gruppe, Profilendring } from '@/lib/domain/kartlegging/profilhistorie/types';
import type { Profilhistorie } from '@/lib/domain/kartlegging/profilhistorie/view';

const IKON: Record<Gruppe, typeof MinusIcon> = {
  TRENGER_MER: ArrowUpIcon,
  TRENGER_MINDRE: ArrowDownIcon,
  UENDRET: MinusIcon,
  IKKE_SAMMENLIGNBART: CircleSlashIcon,
};

/** Fire grupper, linje for linje. Aldri en sum, aldri et snitt, og 9 er aldri et tall. */
export async function Gruppevis({ historie }: { historie: Profilhistorie }) {
  const t = await getTranslations('kartlegging.profil');
  const par = historie.par!;
  return (
    <>
      <div>
        <h3 className="text-base">{t('mellom', { foer: par.foer.dag, naa: par.naa.dag })}</h3>
        {par.sammeSett ? (
          <p className="text-sm text-neutral-text-subtle">
            {t('sammeSett', { sett: par.naa.sett })} {t('skala')}
          </p>
        ) : (
          <Message tone="info" title={t('ulikeSett', { foer: par.foer.sett, naa: par.naa.sett })}>
            {t('skala')}
          </Message>
        )}
      </div>
      {historie.grupper.map(({ gruppe, linjer }) => (
        <Panel
          key={gruppe}
          level={3}
          flush
          title={
            <span className="flex items-center gap-2">
              <Icon as={IKON[gruppe]} />
              {t(`gruppe.${gruppe}`)}
              <span className="text-sm font-normal text-neutral-text-subtle">
                {t('antall', { antall: linjer.length })}
              </span>
            </span>
          }
        >
          {linjer.length === 0 ? (
            <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">{t('ingen')}</p>
          ) : (
            <ul className="rader">
              {linjer.map((linje) => (
                <Linje key={linje.kode} linje={linje} />
              ))}
            </ul>
          )}
        </Panel>
      ))}
    </>
  );
}

async function Linje({ linje }: { linje: Profilendring }) {
  const t = await getTranslations('kartlegging.profil');
  return (
    <li className="grid gap-x-5 gap-y-1 px-4 py-2.5 text-sm md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto_minmax(0,1fr)] md:items-center md:px-5">
      <span className="font-semibold">
        {linje.navn}
        {linje.ulikhet && (
          <span className="block text-xs font-normal text-neutral-text-subtle">
            {t(`ulikhet.${linje.ulikhet}`)}
          </span>
        )}
      </span>
      <En ord={t('foer')} skaar={linje.foer} fantesIkke={t('fantesIkke')} />
      <Icon as={ArrowRightIcon} size="sm" className="text-neutral-text-subtle max-md:hidden" />
      <En ord={t('naa')} skaar={linje.naa} fantesIkke={t('fantesIkke')} />
    </li>
  );
}

const En = ({
  ord,
  skaar,
  fantesIkke,
}: {
  ord: string;
  skaar: Profilendring['foer'];
  fantesIkke: string;
}) => (
  <span className="flex flex-wrap items-center gap-x-3">
    <span className="w-8 text-neutral-text-subtle">{ord}</span>
    {skaar ? (
      <>
        <Skaarprikker skaar={skaar} />
        <Skaarord skaar={skaar} />
      </>
    ) : (
      <span className="text-neutral-text-subtle">{fantesIkke}</span>
    )}
  </span>
);
