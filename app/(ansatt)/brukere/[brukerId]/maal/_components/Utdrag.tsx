'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { Button } from '@/components/ui/Button';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { TextArea } from '@/components/ui/form/TextArea';
import { OwnWords } from '@/components/ui/OwnWords';
import type { EgneOrdvisning } from '@/lib/domain/maal/view';

interface UtdragProps {
  brukerId: string;
  egneOrd: EgneOrdvisning | null;
  utdrag?: string;
}

/** Ordene målet kommer fra. Marker og trykk, eller skriv av; serveren godtar bare det som står der ordrett. */
export function Utdrag({ brukerId, egneOrd, utdrag }: UtdragProps) {
  const t = useTranslations('maal');
  const felles = useTranslations('felles');
  const ordene = useRef<HTMLDivElement>(null);
  const felt = useRef<HTMLTextAreaElement>(null);
  const [beskjed, settBeskjed] = useState('');

  function brukMarkert() {
    const valg = window.getSelection();
    const markert = valg?.toString().replace(/[«»]/g, '').trim() ?? '';
    const iOrdene = valg?.anchorNode && ordene.current?.contains(valg.anchorNode);
    settBeskjed(markert && iOrdene ? '' : t('skjema.ingenMarkert'));
    if (markert && iOrdene && felt.current) felt.current.value = markert;
  }

  if (!egneOrd)
    return (
      <p className="text-sm">
        {t('skjema.ingenOrd')}{' '}
        <Link href={`/brukere/${brukerId}/kartlegging`} className="lenke">
          {t('skjema.tilKartlegging')}
        </Link>
      </p>
    );
  return (
    <div className="grid gap-3">
      <HiddenField name="egneOrdId" value={egneOrd.id} />
      <p className="font-semibold">{t('skjema.ordene')}</p>
      <div ref={ordene}>
        <OwnWords source={t('liste.ordKilde', { navn: egneOrd.spurtAv, dag: egneOrd.dag })}>
          {egneOrd.tekst}
        </OwnWords>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={brukMarkert}>{t('skjema.brukMarkert')}</Button>
        <output className="text-sm">{beskjed}</output>
      </div>
      <TextArea
        ref={felt}
        name="egneOrdUtdrag"
        label={t('skjema.utdrag')}
        note={felles('valgfritt')}
        description={t('skjema.utdragOm')}
        defaultValue={utdrag}
        rows={1}
        maxLength={1000}
        voice
      />
      <Hvorfor>{t('hvorforOm.ordene')}</Hvorfor>
    </div>
  );
}
