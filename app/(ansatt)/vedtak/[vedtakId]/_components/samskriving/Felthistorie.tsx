'use client';
import { ClockDashedIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useFeltnavn } from '@/components/vedtak/feltnavn';
import { useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { Icon } from '@/components/ui/Icon';
import type { Historielinje } from '@/lib/domain/vedtak/samskriving/types';
import { useSamskriving } from './kontekst';

type Hentet = Historielinje[] | 'LASTER' | 'FEILET';

/** Who changed this field, word by word. Fetched when somebody asks. */
export function Felthistorie({ felt }: { felt: string }) {
  const t = useTranslations('samskriving.historie');
  const feltnavn = useFeltnavn();
  const { vedtakId } = useSamskriving();
  const [aapen, setAapen] = useState(false);
  const [hentet, setHentet] = useState<Hentet>('LASTER');

  async function aapne() {
    setAapen(true);
    setHentet('LASTER');
    try {
      const svar = await fetch(`/api/v1/vedtak/${vedtakId}/historikk?${new URLSearchParams({ felt })}`);
      if (!svar.ok) throw new Error(String(svar.status));
      setHentet(((await svar.json()) as { verdi: { historie: Historielinje[] } }).verdi.historie);
    } catch {
      setHentet('FEILET');
    }
  }
  return (
    <>
      <button type="button" className="stille-knapp justify-self-start" onClick={() => void aapne()}>
        <Icon as={ClockDashedIcon} size="sm" />
        <span aria-hidden>{t('knapp')}</span>
        <span className="sr-only">{t('knappFor', { felt: feltnavn(felt) })}</span>
      </button>
      <Dialog
        open={aapen}
        onClose={() => setAapen(false)}
        title={t('tittel', { felt: feltnavn(felt) })}
        closeText={t('lukk')}
      >
        <Linjer hentet={hentet} />
      </Dialog>
    </>
  );
}

function Linjer({ hentet }: { hentet: Hentet }) {
  const t = useTranslations('samskriving.historie');
  if (hentet === 'LASTER') return <p aria-busy>{t('laster')}</p>;
  if (hentet === 'FEILET') return <p role="alert">{t('feilet')}</p>;
  if (hentet.length === 0) return <p>{t('tom')}</p>;
  return (
    <ol className="grid gap-4">
      {hentet.map(({ v, av, dag, klokka, bits }) => (
        <li key={v}>
          <p className="text-sm text-neutral-text-subtle">{t('hvem', { navn: av, dag, klokka })}</p>
          <p className="break-words whitespace-pre-line">
            {bits.map((bit, i) => {
              if (bit.slag === 'LIK') return bit.tekst;
              const Merke = bit.slag === 'INN' ? 'ins' : 'del';
              return (
                <Merke key={i}>
                  <span className="sr-only">{t(bit.slag === 'INN' ? 'sattInn' : 'tattUt')} </span>
                  {bit.tekst}
                </Merke>
              );
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
