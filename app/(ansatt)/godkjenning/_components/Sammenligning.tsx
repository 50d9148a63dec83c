import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import type { Bit, Rad } from '@/lib/domain/vedtak/sammenligning/types';
import { formatDayYear } from '@/lib/platform/time/format';

/** Rader av mening: forrige til venstre, nytt til høyre, med det som er satt inn og tatt ut. */
export async function Sammenligning({ vedtak }: { vedtak: TilGodkjenning }) {
  const t = await getTranslations('godkjenning');
  const { forrigeDato, rader } = vedtak;
  return (
    <div className="flate overflow-clip">
      <table className="block w-full table-fixed border-collapse lg:table">
        <caption className="sr-only">{t('tabell.navn')}</caption>
        <thead className="block lg:table-header-group">
          <tr className="block text-left text-sm lg:table-row">
            <th scope="col" className="max-lg:sr-only lg:w-[8.5rem] lg:py-2.5 lg:pl-5">
              <VisuallyHidden>{t('tabell.del')}</VisuallyHidden>
            </th>
            {forrigeDato && (
              <th
                scope="col"
                className="font-medium text-neutral-text-subtle max-lg:block max-lg:px-4 max-lg:pt-3 lg:py-2.5 lg:pr-6"
              >
                {t('tabell.forrige', { dag: formatDayYear(forrigeDato) })}
              </th>
            )}
            <th scope="col" className="font-semibold max-lg:block max-lg:px-4 max-lg:py-3 lg:py-2.5 lg:pr-5">
              {forrigeDato ? t('tabell.ny') : t('tabell.forste')}
              {forrigeDato && (
                <span className="ml-3 font-normal whitespace-nowrap text-neutral-text-subtle">
                  <span className="inn">{t('tabell.sattInn')}</span>{' '}
                  <span className="ut ml-2">{t('tabell.tattUt')}</span>
                </span>
              )}
            </th>
          </tr>
        </thead>
        <tbody className="block lg:table-row-group">
          {rader.map((rad, nummer) => (
            <Tabellrad key={`${rad.kode}/${nummer}`} rad={rad} harForrige={forrigeDato !== null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function Tabellrad({ rad, harForrige }: { rad: Rad; harForrige: boolean }) {
  const t = await getTranslations('godkjenning');
  return (
    <tr className="block border-t border-neutral-border-subtle align-top max-lg:px-4 max-lg:py-3 lg:table-row">
      <th
        scope="row"
        className="text-left text-sm font-semibold max-lg:flex max-lg:gap-2 lg:w-[8.5rem] lg:py-3 lg:pr-3 lg:pl-5"
      >
        {t(`rad.${rad.kode}`, { nummer: rad.nummer ?? 0 })}
        {harForrige && (
          <span className="text-xs font-normal text-neutral-text-subtle lg:mt-0.5 lg:block">
            {t(rad.kode === 'EGNE_ORD' ? `ordstatus.${rad.status}` : `radstatus.${rad.status}`)}
          </span>
        )}
      </th>
      {harForrige && (
        // On the phone the marks carry both versions; only the two sets of own words stand beside each other.
        <td
          className={cx(
            'text-sm leading-[1.375rem] whitespace-pre-line text-neutral-text-subtle lg:py-3 lg:pr-6',
            rad.kode === 'EGNE_ORD' ? 'max-lg:mt-1 max-lg:block' : 'max-lg:hidden',
          )}
        >
          <Forrige rad={rad} />
        </td>
      )}
      <td className="text-sm leading-[1.375rem] whitespace-pre-line max-lg:mt-1 max-lg:block lg:py-3 lg:pr-5">
        <Ny rad={rad} />
      </td>
    </tr>
  );
}

async function IkkeMed() {
  const t = await getTranslations('godkjenning.tabell');
  return (
    <>
      <span aria-hidden>–</span>
      <VisuallyHidden>{t('ikkeMed')}</VisuallyHidden>
    </>
  );
}

function Ny({ rad }: { rad: Rad }) {
  if (rad.bits.length === 0) return <IkkeMed />;
  if (rad.kode === 'EGNE_ORD')
    return <OwnWordsInline>{rad.bits.map((b) => b.tekst).join('')}</OwnWordsInline>;
  return rad.bits.map((bit, nummer) => <Merket key={nummer} bit={bit} />);
}

function Forrige({ rad }: { rad: Rad }) {
  if (rad.forrige === null) return <IkkeMed />;
  return rad.kode === 'EGNE_ORD' ? <OwnWordsInline>{rad.forrige}</OwnWordsInline> : rad.forrige;
}

function Merket({ bit }: { bit: Bit }) {
  if (bit.slag === 'LIK') return bit.tekst;
  // The space stays outside the mark, so that the underline begins with a letter.
  const luft = /^\s*/u.exec(bit.tekst)![0];
  const ord = bit.tekst.slice(luft.length);
  return (
    <>
      {luft}
      {bit.slag === 'INN' ? <ins className="inn">{ord}</ins> : <del className="ut">{ord}</del>}
    </>
  );
}
