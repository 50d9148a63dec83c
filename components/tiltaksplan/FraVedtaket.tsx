import { PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { taBortDetaljAction } from '@/lib/domain/tiltaksplan/actions';
import type { TiltaksplanView } from '@/lib/domain/tiltaksplan/types';

interface FraVedtaketProps {
  plan: TiltaksplanView;
  sti: string;
  kanLeggeTil: boolean;
}

/** Det formålsvakten flyttet hit: når, hvor ofte og av hvem. Teamet lager et tiltak av det, eller lar det være. */
export async function FraVedtaket({ plan, sti, kanLeggeTil }: FraVedtaketProps) {
  const t = await getTranslations('samskriving.plan');
  if (plan.fraVedtaket.length === 0) return null;
  return (
    <Panel title={t('tittel')} flush>
      <p className="px-4 pt-3 text-sm text-neutral-text-subtle md:px-5">{t('hva')}</p>
      <ul className="mt-2 divide-y divide-neutral-border-subtle">
        {plan.fraVedtaket.map(({ id, tekst, fra, erUtkast }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 px-4 py-3 md:px-5">
            <p className="min-w-0 flex-[1_1_16rem] break-words">
              <span className="text-sm text-neutral-text-subtle">
                {t(fra === 'VEDTAK' ? 'fraVedtaket' : 'fraMaalet')}
              </span>{' '}
              {tekst}
              {erUtkast && <span className="block text-sm text-neutral-text-subtle">{t('utkast')}</span>}
            </p>
            <div className="ikke-trykk flex flex-wrap gap-2">
              {kanLeggeTil && (
                <LinkButton href={`${sti}/nytt?detalj=${id}`}>
                  <Icon as={PlusIcon} />
                  <span aria-hidden>{t('lagTiltak')}</span>
                  <span className="sr-only">{t('lagTiltakAv', { tekst })}</span>
                </LinkButton>
              )}
              {plan.kanEndre && (
                <Tekster navnerom={[]}>
                  <ActionForm
                    action={taBortDetaljAction}
                    okText={t('fjernet')}
                    label={t('ikkeNodvendigFor', { tekst })}
                  >
                    <HiddenField name="brukerId" value={plan.bruker.id} />
                    <HiddenField name="detaljId" value={id} />
                    <SubmitButton variant="tertiary">
                      <span aria-hidden>{t('ikkeNodvendig')}</span>
                      <span className="sr-only">{t('ikkeNodvendigFor', { tekst })}</span>
                    </SubmitButton>
                  </ActionForm>
                </Tekster>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
