import { ChevronLeftIcon, HouseIcon, PersonPlusIcon, StarFillIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { BesokView } from '@/lib/domain/dagen/besok/types';
import { Avslutt } from './Avslutt';
import { Avviksskjema } from './Avviksskjema';
import { GodtAaVite } from './GodtAaVite';
import { Kontakt } from './Kontakt';
import { Oppgaver } from './Oppgaver';
import { Overleveringer } from './Overleveringer';
import { Fullforingsskjema } from './Fullforingsskjema';
import { Viktig } from './Viktig';

/** Besøkskortet. Rekkefølgen er personen først: egne ord og mål, hvem og hvor, og så det vi skal gjøre. */
export function BesokKort({ besok, angret = false }: { besok: BesokView; angret?: boolean }) {
  const t = useTranslations('besok');
  const innhold = (
    <>
      <Oppgaver besok={besok} />
      <GodtAaVite linjer={besok.godtAaVite} />
      <Overleveringer besok={besok} />
    </>
  );
  return (
    <div className="mx-auto w-full max-w-[44rem] pb-4">
      <p className="ikke-trykk px-1">
        <Link
          href={`/min-dag?dato=${besok.dato}`}
          className="inline-flex min-h-12 items-center gap-1 rounded-md px-2 font-semibold text-accent-text-subtle"
        >
          <Icon as={ChevronLeftIcon} size="lg" />
          {t('tilbake')}
        </Link>
      </p>
      <Viktig besok={besok} />
      <Person besok={besok} />
      <Kontakt besok={besok} />
      {besok.kan.fullfore ? (
        <Fullforingsskjema besok={besok} angret={angret} ark={<Avviksskjema besok={besok} />}>
          {innhold}
        </Fullforingsskjema>
      ) : (
        <>
          {innhold}
          <Avslutt besok={besok} />
        </>
      )}
    </div>
  );
}

function Person({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const { alder, husstand } = besok.bruker;
  const hvem = [alder === null ? null : t('alder', { alder }), t(`husstand.${husstand as 'BOR_ALENE'}`)];
  return (
    <div className="grid gap-0.5 px-4 pt-3 pb-2">
      <h1 className="text-2xl max-md:text-[1.75rem]">{besok.bruker.navn}</h1>
      <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm">
        <span className="inline-flex items-center gap-1">
          <Icon as={HouseIcon} className="size-4.5! text-neutral-text-subtle" />
          {hvem.filter(Boolean).join(', ')}
        </span>
        <span className="inline-flex items-center gap-1 font-semibold">
          <Icon
            as={besok.kjent === 'NYTT' ? PersonPlusIcon : StarFillIcon}
            className={besok.kjent === 'NYTT' ? 'size-4.5!' : 'size-4.5! text-brand2-border-default'}
          />
          {t(`kjent.${besok.kjent}`)}
        </span>
      </p>
    </div>
  );
}
