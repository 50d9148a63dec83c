import { PillRectangleFillIcon, TasklistIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Brukeroversikt, Plantiltak } from '@/lib/domain/bruker/oversikt/types';
import { monsterord } from '@/lib/domain/tiltaksplan/rules';
import type { Dato } from '@/lib/platform/time/dato';
import { formatDay } from '@/lib/platform/time/format';

export async function Planpanel({ oversikt }: { oversikt: Brukeroversikt }) {
  const t = await getTranslations('bruker.plan');
  const { plan, id, fornavn, iDag } = oversikt;
  const href = `/brukere/${id}/tiltaksplan`;
  return (
    <Panel
      title={t('tittel')}
      flush
      action={
        <Link className="lenke" href={href}>
          {t('endre')}
        </Link>
      }
    >
      {plan.length === 0 ? (
        <EmptyState
          icon={TasklistIcon}
          title={t('tom')}
          action={
            <Link className="lenke" href={href}>
              {t('tilPlan')}
            </Link>
          }
        >
          {t('tomRaad', { navn: fornavn })}
        </EmptyState>
      ) : (
        <table className="w-full text-sm">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('kolonner.tiltak')}</th>
              <th scope="col">{t('kolonner.naar')}</th>
              <th scope="col">{t('kolonner.maal')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-neutral-border-subtle">
            {plan.map((tiltak) => (
              <Planrad key={tiltak.id} tiltak={tiltak} iDag={iDag} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

async function Planrad({ tiltak, iDag }: { tiltak: Plantiltak; iDag: Dato }) {
  const t = await getTranslations('bruker.plan');
  return (
    <tr className="max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-3 max-md:px-4 max-md:py-2.5">
      <td className="max-md:col-span-2 md:py-2 md:pl-5 md:pr-3">
        {tiltak.tekst}
        {tiltak.maaGjores && (
          <span className="ml-2 inline-flex items-center gap-1 text-xs">
            <Icon as={PillRectangleFillIcon} size="sm" className="text-danger-text-subtle" />
            {t('maa')}
          </span>
        )}
      </td>
      <td className="text-neutral-text-subtle md:py-2 md:pr-3">{await naarIOrd(tiltak, iDag)}</td>
      <td className="text-neutral-text-subtle md:py-2 md:pr-5">
        {tiltak.maalnummer && t('maal', { nummer: tiltak.maalnummer })}
      </td>
    </tr>
  );
}

/** «morgen, mandag og torsdag, annenhver uke, to hjelpere» */
async function naarIOrd(tiltak: Plantiltak, iDag: Dato): Promise<string> {
  const t = await getTranslations('bruker');
  const { dager, hverNteUke, bareEnDag } = monsterord(tiltak);
  const hvilke = bareEnDag
    ? t('plan.bareDato', { dato: formatDay(bareEnDag) })
    : dager.slag === 'LISTE'
      ? somListe(dager.ukedager.map((dag) => t(`ukedag.d${dag as 1}`)))
      : t(`plan.dager.${dager.slag}`);
  return [
    t(`dagsdel.${tiltak.dagsdel}`),
    hvilke,
    hverNteUke > 1 && t('plan.hverNte', { uker: hverNteUke }),
    tiltak.antallAnsatte > 1 && t('plan.to'),
    tiltak.fom > iDag && !bareEnDag && t('plan.fraDato', { dato: formatDay(tiltak.fom) }),
  ]
    .filter(Boolean)
    .join(', ');
}

const liste = new Intl.ListFormat('nb');
const somListe = (ord: string[]): string => liste.format(ord);
