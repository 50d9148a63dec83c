import {
  CheckmarkCircleFillIcon,
  ChevronDownIcon,
  CircleIcon,
  ExclamationmarkIcon,
  ExclamationmarkTriangleFillIcon,
  PillRectangleFillIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { formatDay } from '@/lib/platform/time/format';
import { grunnkode } from '@/lib/domain/dagen/besok/rules';
import type { Besoksoppgave, BesokView } from '@/lib/domain/dagen/besok/types';
import { MaaOppgave } from './MaaOppgave';

/** Det som må gjøres først, så resten. Hver oppgave kan vise målet den tjener. */
export function Oppgaver({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const maa = besok.oppgaver.filter((o) => o.maa);
  const spor = besok.kan.fullfore ? maa : [];
  const rad = besok.kan.fullfore ? besok.oppgaver.filter((o) => !o.maa) : besok.oppgaver;
  return (
    <section className="px-4 pt-4">
      <h2 className="text-lg">{t('oppgaver')}</h2>
      {besok.oppgaver.length === 0 && <p className="mt-1">{t('ingenOppgaver')}</p>}
      {spor.length > 0 && (
        <div className="mt-2 overflow-clip rounded-lg border-2 border-neutral-border-strong bg-neutral-surface-default">
          <p className="flex items-center gap-1.5 bg-neutral-surface-hover px-3.5 py-1 text-sm font-semibold">
            <Icon
              as={spor.some((o) => o.maa === 'MEDISIN') ? PillRectangleFillIcon : ExclamationmarkIcon}
              className="text-danger-text-subtle"
            />
            {t('maaGjores')}
          </p>
          {spor.map((oppgave, i) => (
            <MaaOppgave key={oppgave.tiltakId} oppgave={oppgave} indeks={i} />
          ))}
        </div>
      )}
      {rad.length > 0 && (
        <ul className="flate mt-2 [&>*+*]:border-t [&>*+*]:border-neutral-border-subtle">
          {rad.map((oppgave) => (
            <Rad key={oppgave.tiltakId} oppgave={oppgave} besok={besok} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Rad({ oppgave, besok }: { oppgave: Besoksoppgave; besok: BesokView }) {
  return (
    <li className="flex gap-3 px-3.5 py-2.5">
      <Utfallsikon oppgave={oppgave} />
      <div className="min-w-0 flex-1">
        <p>{oppgave.tekst}</p>
        <Utfallsord oppgave={oppgave} />
        <Tjener oppgave={oppgave} besok={besok} />
      </div>
    </li>
  );
}

function Utfallsikon({ oppgave: { utfall } }: { oppgave: Besoksoppgave }) {
  if (!utfall) return <Icon as={CircleIcon} size="lg" className="text-neutral-text-subtle" />;
  return utfall === 'GJORT' ? (
    <Icon as={CheckmarkCircleFillIcon} size="lg" className="text-accent-base-default" />
  ) : (
    <Icon as={ExclamationmarkTriangleFillIcon} size="lg" className="text-warning-text-subtle" />
  );
}

function Utfallsord({ oppgave: { utfall, grunn, maa } }: { oppgave: Besoksoppgave }) {
  const t = useTranslations('besok');
  if (!utfall) return null;
  const kode = grunnkode(grunn);
  const ord =
    maa === 'MEDISIN' && utfall === 'GJORT'
      ? t('medisin.GJORT')
      : maa === 'MEDISIN' && utfall === 'IKKE_GJORT'
        ? t('medisin.ikkeGitt')
        : t(`utfall.${utfall}`);
  const hvorfor = kode ? t(`grunn.${kode}`) : grunn;
  return <p className="text-sm font-semibold">{hvorfor ? `${ord}: ${hvorfor}` : ord}</p>;
}

/** Ett trykk på målet viser hva oppgaven er til for. */
function Tjener({ oppgave, besok }: { oppgave: Besoksoppgave; besok: BesokView }) {
  const t = useTranslations('besok');
  const maal = besok.maal.find((m) => m.maalId === oppgave.maalId);
  if (!maal) return null;
  return (
    <details className="group/maal text-sm">
      <summary className="-my-1 inline-flex min-h-11 cursor-pointer list-none items-center gap-1 text-neutral-text-subtle underline decoration-dotted underline-offset-4 [&::-webkit-details-marker]:hidden">
        {t('tjener', { nummer: maal.nummer, tittel: maal.tittel })}
        <Icon as={ChevronDownIcon} size="sm" className="transition-transform group-open/maal:rotate-180" />
      </summary>
      <div className="grid gap-0.5 pb-1">
        <p>{maal.maaltilstand}</p>
        <p className="text-neutral-text-subtle">
          {t('naa', { trinn: maal.trinn[maal.naa + 2] ?? '' })} ·{' '}
          {t('maalInnen', { nummer: maal.nummer, dato: formatDay(maal.innenDato) })}
        </p>
      </div>
    </details>
  );
}
