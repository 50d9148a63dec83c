'use client';
import { useTranslations } from 'next-intl';
import { Fieldset } from '@/components/ui/form/Fieldset';
import { useField } from '@/components/ui/form/use-field';
import { IKKE_RELEVANT_KODE } from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import { SKAARVERDIER } from '@/lib/domain/kartlegging/funksjonsprofil/types';

interface SkaarvalgProps {
  kode: string;
  navn: string;
  /** Verdien i skjemaet. */
  valgt?: string;
  /** Verdien fra forrige kartlegging, som et merke under tallet. */
  sist?: string;
}

/** Én linje i profilen: 1–5, eller «ikke relevant». Ett tabulatorstopp, piltaster mellom. */
export function Skaarvalg({ kode, navn, valgt, sist }: SkaarvalgProps) {
  const t = useTranslations('kartlegging');
  const feltnavn = `skaarer.${kode}`;
  const { id, kept, error } = useField(feltnavn, false);
  const naa = kept ? kept[0] : valgt;
  const valg = [
    ...SKAARVERDIER.map((verdi) => ({
      verdi: String(verdi),
      tekst: String(verdi),
      ord: t(`skaar.${verdi}`),
    })),
    { verdi: String(IKKE_RELEVANT_KODE), tekst: t('skaar.ikkeRelevant'), ord: null },
  ];
  return (
    <Fieldset legend={navn} name={feltnavn} className="skaarvalg">
      <div
        className="trinn grid-cols-[repeat(5,minmax(0,1fr))_minmax(4.75rem,1.6fr)]"
        data-invalid={error ? true : undefined}
      >
        {valg.map(({ verdi, tekst, ord }, index) => (
          <label key={verdi} className="trinn-valg">
            <input
              type="radio"
              className="sr-only"
              name={feltnavn}
              value={verdi}
              id={index === 0 ? id : `${id}-${index}`}
              defaultChecked={verdi === naa}
            />
            <span>{tekst}</span>
            {ord && <span className="sr-only">, {ord}</span>}
            {verdi === sist && <span className="font-normal">{t('skjema.forrigeSkaar')}</span>}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
