import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  PencilBoardIcon,
  PersonGroupIcon,
  PersonIcon,
  TrendDownIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon, type IconType } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Endring } from '@/lib/domain/revurdering/endringer/types';
import type { Revurderingsside } from '@/lib/domain/revurdering/side/types';
import { yearOf, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatDay, formatDayShort, formatRelative } from '@/lib/platform/time/format';

const IKON: Record<Endring['slag'], IconType> = {
  AVSLO: ExclamationmarkTriangleIcon,
  IKKE_GJORT: ExclamationmarkTriangleIcon,
  STOPP: XMarkOctagonIcon,
  PLAN: PencilBoardIcon,
  MAAL_NAADD: CheckmarkCircleIcon,
  MAAL_TILBAKE: TrendDownIcon,
  NY_ANSVARLIG: PersonIcon,
};

/** Hva som har skjedd siden sist, i ord. */
export async function Endringer({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.endringer');
  const { linjer, utelatt } = side.endringer;
  return (
    <Panel title={t('tittel', { dato: formatRelative(side.siden, side.iDag) })}>
      {utelatt > 0 && <p className="text-sm text-neutral-text-subtle">{t('utelatt', { antall: utelatt })}</p>}
      {linjer.length === 0 && <p className="text-sm text-neutral-text-subtle">{t('tom')}</p>}
      <ol className="divide-y divide-neutral-border-subtle">
        {linjer.map((linje, indeks) => (
          <li key={indeks} className="grid grid-cols-[1.25rem_4.5rem_1fr] gap-2 py-1.5 text-sm">
            <Icon as={IKON[linje.slag]} className="text-neutral-text-subtle" />
            <span className="text-neutral-text-subtle">{kortDato(linje.dato, side.iDag)}</span>
            <Setning linje={linje} />
          </li>
        ))}
      </ol>
      <p className="mt-1.5 flex items-center gap-1.5 border-t border-neutral-border-subtle pt-2.5 text-sm">
        <Icon as={PersonGroupIcon} />
        {side.ansikter.da > 0 ? t('ansikterVar', side.ansikter) : t('ansikter', { naa: side.ansikter.naa })}
      </p>
    </Panel>
  );
}

async function Setning({ linje }: { linje: Endring }) {
  const t = await getTranslations('revurdering.endringer');
  const grunn = await getTranslations('bruker.stopp.grunn');
  switch (linje.slag) {
    case 'AVSLO':
    case 'IKKE_GJORT':
      return (
        <span>
          {t(linje.slag, { tiltak: linje.tiltak, ganger: linje.ganger })}
          {linje.grunn && `. ${capitalize(grunnIOrd(linje.grunn, t))}`}
        </span>
      );
    case 'STOPP': {
      const hvor = linje.sted ?? grunn(linje.grunn);
      return (
        <span>{linje.tom ? t('STOPP_TIL', { hvor, dato: formatDay(linje.tom) }) : t('STOPP', { hvor })}</span>
      );
    }
    case 'PLAN':
      return <span>{t('PLAN', { grunn: linje.grunn })}</span>;
    case 'NY_ANSVARLIG':
      return <span>{t('NY_ANSVARLIG', { navn: linje.navn })}</span>;
    default:
      return <span>{t(linje.slag, { tittel: linje.tittel })}</span>;
  }
}

/** «15. nov.», med år når det er et annet. */
const kortDato = (dato: Dato, iDag: Dato): string =>
  yearOf(dato) === yearOf(iDag) ? formatDayShort(dato) : `${formatDayShort(dato)} ${yearOf(dato)}`;

/** En grunn er en kode fra besøkskortet, eller det noen skrev selv. */
function grunnIOrd(
  grunn: string,
  t: Awaited<ReturnType<typeof getTranslations<'revurdering.endringer'>>>,
): string {
  const nokkel = `grunn.${grunn}`;
  return /^[A-Z_]+$/.test(grunn) && t.has(nokkel as 'grunn.VONDT') ? t(nokkel as 'grunn.VONDT') : grunn;
}
