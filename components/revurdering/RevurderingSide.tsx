import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Tekster } from '@/components/ui/Tekster';
import { startRevurderingAction } from '@/lib/domain/revurdering/actions';
import type { Revurderingsside } from '@/lib/domain/revurdering/side/types';
import { formatNumeric, formatWeekday } from '@/lib/platform/time/format';
import { BUNNLINJE } from './bunnlinje';
import { Deltakere } from './Deltakere';
import { Endringer } from './Endringer';
import { Maalene } from './Maalene';
import { Ordpar } from './Ordpar';
import { Ordskjema } from './Ordskjema';
import { Synene } from './Synene';
import { Utfallslinje } from './Utfallslinje';
import { Utfallsvisning } from './Utfallsvisning';

/** Revurderingen, for en skjerm på veggen som flere ser på. */
export async function RevurderingSide({ side }: { side: Revurderingsside }) {
  return (
    <Tekster navnerom={['revurdering', 'bruker']}>
      <div className="flex flex-col lg:min-h-[calc(100dvh-3.5rem)]">
        <header className="mx-auto flex w-full max-w-[1440px] flex-wrap items-center gap-x-6 gap-y-3 px-4 pb-3 pt-4 md:px-8">
          <div className="min-w-0 flex-[1_1_16rem]">
            <h1 className="text-xl md:text-2xl">{side.bruker.navn}</h1>
            <p className="text-sm text-neutral-text-subtle">{await undertittel(side)}</p>
            <Profillenke brukerId={side.bruker.id} />
          </div>
          <Deltakere side={side} />
        </header>
        <div className="mx-auto grid w-full max-w-[1440px] flex-1 grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 pb-5 md:px-8 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,23.25rem)]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
            <Ordpar side={side} />
            <Maalene side={side} />
            <Synene side={side} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
            <Sidespalte side={side} />
          </div>
        </div>
        <Bunn side={side} />
      </div>
    </Tekster>
  );
}

async function Profillenke({ brukerId }: { brukerId: string }) {
  const t = await getTranslations('revurdering.side');
  return (
    <p className="ikke-trykk text-sm">
      <Link className="lenke" href={`/brukere/${brukerId}/kartlegging/profil`}>
        {t('utviklingen')}
      </Link>
    </p>
  );
}

function Sidespalte({ side }: { side: Revurderingsside }) {
  const { bruker, ordNaa } = side;
  return (
    <>
      <Endringer side={side} />
      {side.kanSkrive && (
        <Ordskjema revurderingId={side.revurderingId} fornavn={bruker.fornavn} ord={ordNaa} />
      )}
    </>
  );
}

async function Bunn({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.side');
  if (side.status === 'FULLFORT') return <Utfallsvisning side={side} />;
  if (side.kanSkrive)
    return (
      <Utfallslinje
        revurderingId={side.revurderingId}
        versjon={side.versjon}
        fornavn={side.bruker.fornavn}
        foreslaattNeste={formatNumeric(side.foreslaattNeste)}
      />
    );
  if (!side.kanStarte) return null;
  return (
    <div className={BUNNLINJE}>
      <ActionForm action={startRevurderingAction} className="mx-auto w-full max-w-[1376px] gap-2!">
        <HiddenField name="vedtakId" value={side.vedtakId} />
        <p className="text-sm text-neutral-text-subtle">{t('startRaad', { navn: side.bruker.fornavn })}</p>
        <div>
          <SubmitButton>{t('start')}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

async function undertittel(side: Revurderingsside): Promise<string> {
  const t = await getTranslations('revurdering.side');
  if (side.utfall) return t('fullfort', { dato: formatWeekday(side.utfall.fullfortDato) });
  if (side.status === 'PLANLAGT' || !side.startetDato)
    return t('planlagt', { dato: formatWeekday(side.forfallDato) });
  const dato = formatWeekday(side.startetDato);
  return side.skrivesAv ? t('paagaar', { dato, navn: side.skrivesAv }) : t('paagaarUten', { dato });
}
