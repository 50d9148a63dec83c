import { CheckmarkCircleIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import { formatDay, formatDayYear } from '@/lib/platform/time/format';

/** Det verktøyet har sjekket, i ord. Det som ikke stemmer, står like tydelig. */
export async function Sjekket({ vedtak }: { vedtak: TilGodkjenning }) {
  const t = await getTranslations('godkjenning');
  const { svar, fullmakt, forhaandsvarsel } = vedtak;
  const mangler = vedtak.sjekk.filter((p) => !p.ok).length;
  const sammePerson = !svar.kan && svar.grunn === 'SammePersonUtredetOgFattet';
  const linjer = [
    {
      ok: mangler === 0,
      tekst: mangler === 0 ? t('sjekk.komplett') : t('sjekk.mangler', { antall: mangler }),
    },
    {
      ok: !sammePerson,
      tekst: sammePerson ? t('sjekk.sammePerson') : t('sjekk.toPersoner', { navn: vedtak.utredetAv }),
    },
    ...(fullmakt
      ? [
          {
            ok: true,
            tekst: t('sjekk.fullmakt', { dag: formatDayYear(fullmakt.fom), dokument: fullmakt.dokument }),
          },
        ]
      : []),
    ...(vedtak.manglerFullmaktFor
      ? [{ ok: false, tekst: t('sjekk.ingenFullmakt', { tjenester: vedtak.manglerFullmaktFor }) }]
      : []),
    ...(forhaandsvarsel
      ? [{ ok: true, tekst: t('sjekk.varslet', { dag: formatDay(forhaandsvarsel) }) }]
      : []),
  ];
  return (
    <ul className="mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-sm" aria-label={t('sjekket')}>
      {linjer.map(({ ok, tekst }) => (
        <li
          key={tekst}
          className={
            ok
              ? 'flex items-center gap-1.5'
              : 'flex items-center gap-1.5 font-semibold text-warning-text-default'
          }
        >
          <Icon
            as={ok ? CheckmarkCircleIcon : ExclamationmarkTriangleFillIcon}
            className={ok ? 'text-accent-text-subtle' : ''}
          />
          {tekst}
        </li>
      ))}
    </ul>
  );
}
