import { useTranslations } from 'next-intl';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { Tegn } from '../Tegn';
import { advarselord, kjennskapord, stopperord, type T } from './konsekvensord';
import { ansikterlang, flereFolge, opplest } from './loftfolge';
import type { Valg } from './valgliste';

interface MottakervalgProps {
  valg: Valg[];
  /** Undefined = ingen er valgt ennå. */
  valgt: string | null | undefined;
  harNaa: string | null;
  onVelg: (ansattId: string | null) => void;
}

export function Mottakervalg({ valg, valgt, harNaa, onVelg }: MottakervalgProps) {
  const t = useTranslations('tavle');
  const kanIkke = ({ alle, spor }: Valg) =>
    spor.ansattId !== harNaa && alle.some((k) => k.stopper.length > 0);
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t('flytt.hvem')}</legend>
      <ul className="grid gap-2">
        {valg.map((v) =>
          kanIkke(v) ? (
            <KanIkke key={v.spor.ansattId} valg={v} />
          ) : (
            <li key={v.spor.ansattId}>
              <label className="mottaker">
                <input
                  type="radio"
                  name="til"
                  checked={valgt === v.spor.ansattId}
                  onChange={() => onVelg(v.spor.ansattId)}
                />
                <span className="min-w-0">
                  <span className="font-semibold">{v.spor.navn}</span>{' '}
                  {v.alle.length > 1 ? (
                    <Samlet valg={v} />
                  ) : (
                    <Mottaker valg={v} harNaa={v.spor.ansattId === harNaa} />
                  )}
                </span>
              </label>
            </li>
          ),
        )}
        {harNaa !== null && (
          <li>
            <label className="mottaker">
              <input type="radio" name="til" checked={valgt === null} onChange={() => onVelg(null)} />
              <span className="font-semibold">{t('flytt.ufordelt')}</span>
              <span className="text-xs text-neutral-text-subtle">{t('flytt.ufordeltHjelp')}</span>
            </label>
          </li>
        )}
      </ul>
    </fieldset>
  );
}

function Mottaker({ valg: { konsekvens: k }, harNaa }: { valg: Valg; harNaa: boolean }) {
  const t = useTranslations('tavle');
  const tt = t as unknown as T;
  return (
    <>
      {k.kjennskap && (
        <span className="inline-flex items-center gap-1 text-xs">
          {k.kjennskap.slag !== 'NYTT' && <Tegn navn="kjent" className="text-brand2-border-default" />}
          {kjennskapord(tt, k.kjennskap)}
        </span>
      )}
      <span className="block text-xs text-neutral-text-subtle">
        {harNaa ? t('flytt.harNaa') : <Kostnad k={k} />}
      </span>
      {!harNaa && k.advarsler.length > 0 && (
        <span className="mt-0.5 flex items-center gap-1 text-xs text-warning-text-default">
          <Tegn navn="avvik" />
          {k.advarsler.map((a) => advarselord(tt, a)).join('. ')}
        </span>
      )}
    </>
  );
}

/** Flere kort til samme person: hvor mange som er kjent for henne, og hvor mange nye ansikter det gir. */
function Samlet({ valg: { alle } }: { valg: Valg }) {
  const t = useTranslations('tavle');
  const { tegn, tekst, ansikter } = flereFolge(t as unknown as T, alle);
  return (
    <span className="flex flex-wrap items-center gap-x-1 text-xs text-neutral-text-subtle">
      {tegn === 'kjent' && <Tegn navn="kjent" className="text-brand2-border-default" />}
      {[tekst, ansikter].filter(Boolean).join('. ')}.
    </span>
  );
}

function Kostnad({ k }: { k: Valg['konsekvens'] }) {
  const t = useTranslations('tavle');
  const a = k.ansikter;
  const blir = t('flytt.blir', { last: t(`last.${k.lastEtter}`) });
  if (!a) return blir;
  const flere = a.etter.paa14 > a.for.paa14;
  return (
    <>
      <span aria-hidden="true" className={flere ? 'font-semibold text-neutral-text-default' : undefined}>
        {t('flytt.ansikter', {
          for14: a.for.paa14,
          etter14: a.etter.paa14,
          for28: a.for.paa28,
          etter28: a.etter.paa28,
        })}
      </span>
      <VisuallyHidden>{opplest(ansikterlang(t as unknown as T, k) ?? '')}.</VisuallyHidden> {blir}
    </>
  );
}

function KanIkke({ valg: { spor, alle } }: { valg: Valg }) {
  const t = useTranslations('tavle');
  const tt = t as unknown as T;
  const ord = [...new Set(alle.flatMap((k) => k.stopper.map((s) => stopperord(tt, s))))].join('. ');
  const hvorfor = alle.length > 1 ? `${flereFolge(tt, alle).tekst}. ${ord}` : ord;
  return (
    <li className="mottaker mottaker-nei">
      <Tegn navn="kanIkke" stor />
      <span>
        <span className="font-semibold">{spor.navn}</span>
        <span className="block text-xs">{hvorfor}</span>
      </span>
    </li>
  );
}
