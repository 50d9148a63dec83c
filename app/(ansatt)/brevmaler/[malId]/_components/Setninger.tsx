import { ChevronRightIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { lagreBrevmalAction } from '@/lib/domain/vedtak/brevmal/actions';
import type { Malside } from '@/lib/domain/vedtak/brevmal/types';
import { SKJEMA_ID } from './skjema-id';

const TEGN_PER_LINJE = 70;

/** Alle setningene i grupper. Standardordene er ledeteksten, så ingen må huske dem. */
export async function Setninger({ side }: { side: Malside }) {
  const t = await getTranslations('brevmal');
  const { mal, grupper, kan } = side;
  if (!kan.lagre) return null;
  let nummer = 0;
  return (
    <section aria-labelledby="setninger" className="flate grid grid-cols-1 gap-4 p-4 md:p-5">
      <div>
        <h2 id="setninger" className="text-base">
          {t('en.setninger')}
        </h2>
        <p className="mt-1 text-sm text-neutral-text-subtle">{t('en.setningerHva')}</p>
      </div>
      <ActionForm
        action={lagreBrevmalAction}
        id={SKJEMA_ID}
        okText={t('en.lagret')}
        label={t('en.setninger')}
      >
        <HiddenField name="malId" value={mal.id} />
        <HiddenField name="versjon" value={`${mal.versjon}`} />
        {grupper.map(({ gruppe, setninger }) => {
          const endret = setninger.filter((s) => s.tekst !== s.forrige).length;
          return (
            <details
              key={gruppe}
              className="brett border-t border-neutral-border-subtle pt-3"
              open={endret > 0}
            >
              <summary className="font-semibold">
                <Icon as={ChevronRightIcon} size="sm" className="pil" />
                {t(`gruppe.${gruppe}` as 'gruppe.tittel')}
                <span className="text-sm font-normal text-neutral-text-subtle">
                  {endret > 0 && t('en.antallEndret', { antall: endret })}
                </span>
              </summary>
              <div className="mt-3 grid grid-cols-1 gap-4">
                {setninger.map((setning) => {
                  const rad = nummer++;
                  return (
                    <div key={setning.nokkel}>
                      <HiddenField name={`setninger.${rad}.nokkel`} value={setning.nokkel} />
                      <TextArea
                        name={`setninger.${rad}.tekst`}
                        label={<span className="font-normal">{setning.standard}</span>}
                        description={setning.kanTommes ? t('en.kanTommes') : undefined}
                        defaultValue={setning.tekst}
                        rows={Math.min(6, 1 + Math.floor(setning.tekst.length / TEGN_PER_LINJE))}
                        maxLength={2000}
                        data-nokkel={setning.nokkel}
                      />
                    </div>
                  );
                })}
              </div>
            </details>
          );
        })}
        <TextArea
          name="merknad"
          label={t('en.merknad')}
          description={t('en.merknadHjelp')}
          defaultValue={mal.merknad}
          rows={2}
          maxLength={1000}
        />
        <span>
          <SubmitButton variant="secondary" pendingText={t('en.lagrer')}>
            {t('en.lagre')}
          </SubmitButton>
        </span>
      </ActionForm>
    </section>
  );
}
