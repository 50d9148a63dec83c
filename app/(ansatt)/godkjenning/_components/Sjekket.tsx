import { CheckmarkCircleIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import { formatDay, formatDayYear } from '@/lib/platform/time/format';

/** Det verktøyet har sjekket, i ord. Det som ikke stemmer, står like tydelig. */
export async function Sjekket({ vedtak }: { vedtak: TilGodkjenning }) {
  const t = await getTranslations('godkjenning');
  const { svar, fullmakt } = vedtak;
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
    ...(fullmakt?.iFravaerAv ? [{ ok: true, tekst: t('sjekk.fravaer', { navn: fullmakt.iFravaerAv }) }] : []),
    ...(await varsellinje(vedtak)),
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

/** Varselet, fristen og svaret, i ord. */
async function varsellinje(vedtak: TilGodkjenning): Promise<{ ok: boolean; tekst: string }[]> {
  const t = await getTranslations('godkjenning.sjekk');
  const { forhaandsvarsel, varselSvarfrist, uttaltSeg } = vedtak;
  const ok = vedtak.svar.kan || vedtak.svar.grunn !== 'SvarfristenLoper';
  if (!forhaandsvarsel)
    return uttaltSeg && vedtak.nedgang ? [{ ok, tekst: t('utenVarsel', { dag: formatDay(uttaltSeg) }) }] : [];
  const varslet = formatDay(forhaandsvarsel);
  if (uttaltSeg) return [{ ok, tekst: t('svart', { varslet, dag: formatDay(uttaltSeg) }) }];
  if (varselSvarfrist) return [{ ok, tekst: t('svarfrist', { varslet, frist: formatDay(varselSvarfrist) }) }];
  return [{ ok, tekst: t('varslet', { dag: varslet }) }];
}
