import { CheckmarkCircleIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { ramse } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import { dayOf } from '@/lib/platform/time/dato';
import { formatDayYear, formatTime } from '@/lib/platform/time/format';
import { Aapne } from './Aapne';

/** Det som er særskilt ved dette slaget: mindre hjelp, bestemt akutt, gjort om, eller uenighet som ikke er løst. */
export async function OmSlaget({ vedtak }: { vedtak: TilGodkjenning }) {
  return (
    <div className="mb-4 grid gap-3 empty:hidden">
      <Aapne vedtak={vedtak} />
      <Nedgang vedtak={vedtak} />
      <Bakgrunn vedtak={vedtak} />
    </div>
  );
}

async function Nedgang({ vedtak: { nedgang, slag } }: { vedtak: TilGodkjenning }) {
  if (!nedgang) return null;
  const t = await getTranslations('godkjenning.nedgang');
  return (
    <Message tone="warning" title={t('tittel', { slag })}>
      {nedgang.tjenester.length > 0 && <p>{t('mister', { tjenester: ramse(nedgang.tjenester, nb.og) })}</p>}
      <p className="mt-2 font-medium">{t('krav')}</p>
      <ul className="mt-1 grid gap-1">
        {nedgang.krav.map(({ kode, ok }) => (
          <li key={kode} className="flex items-start gap-2">
            <Icon
              as={ok ? CheckmarkCircleIcon : ExclamationmarkTriangleFillIcon}
              label={t(ok ? 'ja' : 'nei')}
            />
            <span>{t(`punkt.${kode}`)}</span>
          </li>
        ))}
      </ul>
    </Message>
  );
}

async function Bakgrunn({ vedtak }: { vedtak: TilGodkjenning }) {
  const t = await getTranslations('godkjenning');
  const tSlag = await getTranslations('slag');
  const { akutt, omgjoringsgrunn } = vedtak;
  // Når fristen løper, sies det der avgjørelsen tas.
  const merknader = vedtak.merknader.filter(({ kode }) => kode !== 'SVARFRIST_LOPER');
  if (!akutt && !omgjoringsgrunn && merknader.length === 0) return null;
  const naar = akutt?.tidspunkt;
  return (
    <div className="flate grid gap-1.5 px-5 py-4 text-sm">
      {akutt && (
        <>
          <p className="font-semibold">
            {t('akutt.tittel', {
              dag: naar ? formatDayYear(dayOf(naar)) : t('akutt.ukjent'),
              klokka: naar ? formatTime(naar) : t('akutt.ukjent'),
              navn: akutt.bestemtAv ?? t('akutt.ukjent'),
            })}
          </p>
          <p>
            {akutt.muntlig && `${t('akutt.muntlig')} `}
            {akutt.grunn}
          </p>
        </>
      )}
      {omgjoringsgrunn && <p>{t('omgjoring', { grunn: tSlag(`omgjoring.valg.${omgjoringsgrunn}`) })}</p>}
      {merknader.map(({ kode, tjenester, dag }) => (
        <p key={kode}>
          {tSlag(`merknad.${kode}`, {
            tjenester: ramse(tjenester, nb.og),
            dag: dag ? formatDayYear(dag) : '',
          })}
        </p>
      ))}
    </div>
  );
}
