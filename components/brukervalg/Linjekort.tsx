import { ArrowsSquarepathIcon, HouseHeartIcon, PhoneIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { angreBrukervalgAction } from '@/lib/domain/brukervalg/actions';
import type { Linjevisning } from '@/lib/domain/brukervalg/view';
import { formatDay, formatDayYear } from '@/lib/platform/time/format';
import { Historie } from './Historie';

interface Side {
  bruker: { id: string };
  ordning: { virksomhet: string };
  kanVelge: boolean;
}

/** Én tjeneste: hvem som gir den nå, hva som er meldt, og historien foldet sammen. */
export async function Linjekort({ linje, side }: { linje: Linjevisning; side: Side }) {
  const t = await getTranslations('brukervalg.linje');
  const tjeneste = linje.navn.toLocaleLowerCase('nb');
  const stell = linje.personligStell ? '&stell=ja' : '';
  const href = `/brukere/${side.bruker.id}/brukervalg/velg?tjeneste=${linje.tjeneste}${stell}`;
  const valgt = linje.naa?.grunn === 'VALGT';
  return (
    <Panel title={linje.navn}>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <Naa linje={linje} virksomhet={side.ordning.virksomhet} />
        {side.kanVelge && (
          <LinkButton href={href} className="ikke-trykk">
            <Icon as={ArrowsSquarepathIcon} />
            <span aria-hidden>{t(valgt ? 'bytt' : 'velg')}</span>
            <span className="sr-only">{t(valgt ? 'byttNavn' : 'velgNavn', { tjeneste })}</span>
          </LinkButton>
        )}
      </div>
      <Neste linje={linje} side={side} />
      {linje.ikkeNatt && linje.naa?.leverandor && (
        <p className="mt-2 text-sm text-neutral-text-subtle">
          {t('ikkeNatt', { navn: linje.naa.leverandor })}
        </p>
      )}
      <Historie linje={linje} />
    </Panel>
  );
}

async function Naa({ linje: { naa, fra, navn }, virksomhet }: { linje: Linjevisning; virksomhet: string }) {
  const t = await getTranslations('brukervalg');
  if (!naa)
    return (
      <p className="min-w-0 flex-[1_1_16rem]">
        {fra && t('linje.begynner', { dag: formatDayYear(fra), navn: t('egen').toLocaleLowerCase('nb') })}
      </p>
    );
  return (
    <div className="min-w-0 flex-[1_1_16rem]" data-linje={navn}>
      <p className="flex flex-wrap items-center gap-x-2">
        <Icon as={HouseHeartIcon} label={t('linje.naa')} />
        <span className="text-lg font-semibold">{naa.leverandor ?? t('egenMed', { virksomhet })}</span>
      </p>
      <p className="mt-0.5 text-sm text-neutral-text-subtle">
        {t('linje.fra', { dag: formatDayYear(naa.fom) })}
        {naa.grunn === 'EGEN' && `. ${t('linje.ikkeValgt')}`}
        {naa.grunn === 'AKUTT' && `. ${t('linje.akutt')}`}
      </p>
      {naa.telefon && (
        <a
          href={`tel:${naa.telefon.replace(/\s/g, '')}`}
          className="lenke mt-1 inline-flex min-h-8 items-center gap-1.5 text-sm"
        >
          <Icon as={PhoneIcon} size="sm" />
          <span className="sr-only">{t('linje.ring', { navn: naa.leverandor ?? '' })}</span> {naa.telefon}
        </a>
      )}
    </div>
  );
}

/** Det som er meldt og ikke begynt, med veien til å angre. */
async function Neste({ linje, side }: { linje: Linjevisning; side: Side }) {
  const t = await getTranslations('brukervalg.linje');
  const { neste, naa } = linje;
  if (!neste) return null;
  const tjeneste = linje.navn.toLocaleLowerCase('nb');
  const dag = formatDay(neste.fom);
  const avtalenSlutter = neste.grunn === 'EGEN' && naa?.leverandor;
  const setning = avtalenSlutter
    ? t('nesteAvtale', { navn: naa.leverandor!, dag })
    : neste.leverandor
      ? t('neste', { navn: neste.leverandor, dag })
      : t('nesteEgen', { dag });
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-accent-surface-tinted px-4 py-3 text-sm text-accent-text-default">
      <p className="min-w-0 flex-[1_1_14rem] font-semibold">{setning}</p>
      {neste.valgId && neste.grunn === 'VALGT' && (
        <Link
          className="lenke ikke-trykk inline-flex min-h-8 items-center"
          href={`/brukere/${side.bruker.id}/brukervalg/kvittering/${neste.valgId}`}
        >
          <span aria-hidden>{t('kvittering')}</span>
          <span className="sr-only">{t('kvitteringNavn', { tjeneste })}</span>
        </Link>
      )}
      {side.kanVelge && neste.kanAngres && (
        <ActionForm action={angreBrukervalgAction} okText={t('angret')} label={t('angreNavn', { tjeneste })}>
          <HiddenField name="brukerId" value={side.bruker.id} />
          <HiddenField name="valgId" value={neste.valgId!} />
          <SubmitButton variant="secondary">
            <span aria-hidden>{t('angre')}</span>
            <span className="sr-only">{t('angreNavn', { tjeneste })}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
