import { ShieldLockIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { Panel } from '@/components/ui/Panel';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { trekkFullmaktAction } from '@/lib/domain/vedtak/fullmakt/actions';
import type { Fullmaktside, Fullmaktvisning } from '@/lib/domain/vedtak/fullmakt/types';
import { formatDayYear } from '@/lib/platform/time/format';

const GRUPPER = ['GJELDER', 'VENTER', 'KOMMER', 'UTE'] as const;

/** Delegeringene, etter om de gir myndighet i dag. */
export async function Fullmaktliste({ side }: { side: Fullmaktside }) {
  const t = await getTranslations('fullmakt');
  if (side.fullmakter.length === 0)
    return (
      <div className="flate">
        <EmptyState icon={ShieldLockIcon} title={t('tom')} />
      </div>
    );
  return GRUPPER.map((gruppe) => ({ gruppe, rader: side.fullmakter.filter((f) => f.stand === gruppe) }))
    .filter(({ rader }) => rader.length > 0)
    .map(({ gruppe, rader }) => (
      <Panel key={gruppe} title={t(`grupper.${gruppe}`)} flush>
        <ul className="rader">
          {rader.map((rad) => (
            <li key={rad.id} className="px-5 py-4">
              <Fullmakt rad={rad} />
            </li>
          ))}
        </ul>
      </Panel>
    ));
}

async function Fullmakt({ rad }: { rad: Fullmaktvisning }) {
  const t = await getTranslations('fullmakt');
  const tType = await getTranslations('vedtak.type');
  const slag =
    rad.vedtakstyper.length === 0
      ? t('alleSlag')
      : t('slag', { slag: rad.vedtakstyper.map((type) => tType(type)).join(', ') });
  const navn = await hvem(rad);
  const linjer = [
    t('tjenester', { tjenester: rad.tjenester }),
    slag,
    rad.begrensning && t('grense', { grense: rad.begrensning }),
    t('dokument', { dokument: rad.dokument, navn: rad.gittAv }),
    rad.tom
      ? t('periode', { fom: formatDayYear(rad.fom), tom: formatDayYear(rad.tom) })
      : t('fraOgMed', { fom: formatDayYear(rad.fom) }),
  ].filter(Boolean);
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1">
        <h3 className="text-base font-semibold">{navn}</h3>
        {rad.stedfortrederFor && (
          <p className="text-sm">{t('stedfortreder', { navn: rad.stedfortrederFor })}</p>
        )}
        {linjer.map((linje) => (
          <p key={linje} className="text-sm text-neutral-text-subtle">
            {linje}
          </p>
        ))}
      </div>
      {rad.kanTrekke && (
        <ActionForm action={trekkFullmaktAction} label={t('trekkNavn', { navn })}>
          <HiddenField name="fullmaktId" value={rad.id} />
          <SubmitButton variant="secondary" pendingText={t('trekker')}>
            {t('trekk')}
            <VisuallyHidden> ({navn})</VisuallyHidden>
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}

async function hvem({ hvem: { navn, rolle, team } }: Fullmaktvisning): Promise<string> {
  const t = await getTranslations('fullmakt');
  if (!rolle) return navn;
  const ord = t(`rolle.${rolle}`);
  return team ? t('iTeam', { rolle: ord, team }) : t('iAlle', { rolle: ord });
}
