import { ArrowDownIcon, ArrowUpIcon, MinusIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { Endringsretning } from '@/lib/domain/mestring/maaling/types';
import type { Maaleendringsvisning } from '@/lib/domain/mestring/view';

const IKON: Record<Endringsretning, typeof MinusIcon> = {
  BEDRE: ArrowUpIcon,
  DAARLIGERE: ArrowDownIcon,
  UENDRET: MinusIcon,
  KAN_IKKE_SAMMENLIGNES: MinusIcon,
};

/** Start ved siden av nå, måling for måling. Retningen er en rettesnor, ikke en dom. */
export function Maalinger({ maalinger }: { maalinger: Maaleendringsvisning[] }) {
  const t = useTranslations('mestring.maaling');
  if (maalinger.length === 0) return <p className="text-sm text-neutral-text-subtle">{t('tom')}</p>;
  return (
    <>
      <ul className="grid gap-4">
        {maalinger.map((endring) => (
          <li key={`${endring.instrument}/${endring.aktivitet}`}>
            <p className="font-semibold">
              {t(`instrument.${endring.instrument}`)}
              {endring.aktivitet && <span className="font-normal">: {endring.aktivitet}</span>}
            </p>
            <dl className="mt-1 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
              <En navn={t('start')} maaling={endring.start} />
              <En navn={t('slutt')} maaling={endring.slutt} />
            </dl>
            {endring.harBegge && (
              <p className="mt-1 flex items-center gap-1.5 text-sm">
                <Icon as={IKON[endring.retning]} size="sm" />
                {t(`retningsord.${endring.retning}`)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {maalinger.some((m) => m.harBegge) && (
        <p className="mt-3 text-xs text-neutral-text-subtle">{t('rettesnor')}</p>
      )}
    </>
  );
}

function En({ navn, maaling }: { navn: string; maaling: Maaleendringsvisning['start'] }) {
  const t = useTranslations('mestring.maaling');
  return (
    <div>
      <dt className="text-neutral-text-subtle">{navn}</dt>
      <dd>
        {maaling ? <Verdi maaling={maaling} /> : t('ikkeMaalt')}
        {maaling && (
          <span className="block text-xs text-neutral-text-subtle">
            {t('dagAv', { dag: maaling.dag, navn: maaling.av })}
          </span>
        )}
      </dd>
    </div>
  );
}

function Verdi({ maaling }: { maaling: NonNullable<Maaleendringsvisning['start']> }) {
  const t = useTranslations('mestring.maaling');
  if (maaling.instrument === 'SPPB') return t('sppbPoeng', { ...maaling.poeng });
  if (maaling.instrument === 'COPM') return t('copmTall', { tall1: maaling.tall1, tall2: maaling.tall2 });
  return t('egenverdi', { verdi: maaling.verdi, retning: maaling.retning });
}
