import { CheckmarkCircleFillIcon, CircleIcon, PencilIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import { Tag } from '@/components/ui/Tag';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { nyBrevmalAction } from '@/lib/domain/vedtak/brevmal/actions';
import type { Malrad } from '@/lib/domain/vedtak/brevmal/types';
import { formatDayYear } from '@/lib/platform/time/format';

/** Utgavene på ett språk, den nyeste først. */
export async function Utgaver({ rad, kanEndre }: { rad: Malrad; kanEndre: boolean }) {
  const t = await getTranslations('brevmal');
  const spraak = t(`spraak.${rad.spraak}`);
  const gjelder = rad.utgaver.some((u) => u.gjelderNaa);
  return (
    <Panel title={spraak} flush>
      {!gjelder && (
        <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">
          {rad.utgaver.length === 0 ? t('standard') : t('standardTil')}
        </p>
      )}
      {rad.utgaver.length > 0 && (
        <ul className="rader">
          {rad.utgaver.map((utgave) => (
            <li key={utgave.id}>
              <RowLink href={`/brevmaler/${utgave.id}`} meta={<Merke utgave={utgave} />}>
                <span className="font-medium">{t('utgaveLenke', { spraak, nummer: utgave.utgave })}</span>
                <span className="block text-sm text-neutral-text-subtle">
                  {[
                    t('antall', { antall: utgave.antall }),
                    utgave.publisertAv && t('publisertAv', { navn: utgave.publisertAv }),
                    utgave.merknad,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </RowLink>
            </li>
          ))}
        </ul>
      )}
      {kanEndre && (
        <div className="border-t border-neutral-border-subtle px-4 py-3 md:px-5">
          {rad.harUtkast ? (
            <p className="text-sm text-neutral-text-subtle">{t('utkastFinnes')}</p>
          ) : (
            <ActionForm action={nyBrevmalAction} label={t('nyHer', { spraak })}>
              <HiddenField name="spraak" value={rad.spraak} />
              <span>
                <SubmitButton variant="secondary" pendingText={t('nyVent')}>
                  {t('nyHer', { spraak: spraak.toLocaleLowerCase('nb') })}
                </SubmitButton>
              </span>
            </ActionForm>
          )}
        </div>
      )}
    </Panel>
  );
}

async function Merke({ utgave }: { utgave: Malrad['utgaver'][number] }) {
  const t = await getTranslations('brevmal');
  if (utgave.gjelderNaa)
    return (
      <Tag icon={CheckmarkCircleFillIcon} look="tint">
        {t('gjelderNaa')}
      </Tag>
    );
  if (!utgave.erPublisert || !utgave.fom)
    return (
      <Tag icon={PencilIcon} look="outline">
        {t('utkast')}
      </Tag>
    );
  const dato = formatDayYear(utgave.fom);
  return (
    <Tag icon={CircleIcon} look="quiet">
      {t(utgave.kommer ? 'gjelderFra' : 'gjaldtFra', { dato })}
    </Tag>
  );
}
