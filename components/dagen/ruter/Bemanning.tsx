import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { bemannRuteAction } from '@/lib/domain/dagen/ruter/bemanning/actions';
import type { Ruteside } from '@/lib/domain/dagen/ruter/types';
import { capitalize, formatWeekday } from '@/lib/platform/time/format';

/** Hvem som går ruta: den faste hver ukedag, og de neste to ukene dag for dag. */
export async function Bemanning({ side }: { side: Ruteside }) {
  const t = await getTranslations('ruter.side');
  const ukedag = await getTranslations('ruter.ukedag');
  const folk = side.folk.map((a) => ({ value: a.id, label: a.navn }));
  return (
    <div className="ikke-trykk">
      <Panel title={t('bemanning')}>
        <h3 className="font-semibold">{t('fast')}</h3>
        <p className="mb-2 text-sm text-neutral-text-subtle">{t('fastTekst')}</p>
        <div className="grid gap-2">
          {side.dager.map((dag) => {
            const navn = ukedag(`${dag.ukedag as 1}`);
            return side.kanEndre ? (
              <ActionForm
                key={`${dag.ukedag}-${side.rute.versjon}`}
                action={bemannRuteAction}
                okText={t('lagret')}
                label={t('lagreDag', { dag: navn })}
              >
                <HiddenField name="ruteId" value={side.rute.id} />
                <HiddenField name="versjon" value={`${side.rute.versjon}`} />
                <HiddenField name="ukedag" value={`${dag.ukedag}`} />
                <div className="flex items-end gap-2">
                  <div className="min-w-0 flex-1">
                    <SelectField
                      name="ansattId"
                      label={capitalize(navn)}
                      empty={t('ingen')}
                      options={folk}
                      defaultValue={dag.fast?.ansattId ?? ''}
                    />
                  </div>
                  <SubmitButton variant="secondary">
                    <span aria-hidden>{t('lagre')}</span>
                    <span className="sr-only">{t('lagreDag', { dag: navn })}</span>
                  </SubmitButton>
                </div>
              </ActionForm>
            ) : (
              <p key={dag.ukedag}>
                {capitalize(navn)}: {dag.fast?.navn ?? t('ingen')}
              </p>
            );
          })}
        </div>
      </Panel>
    </div>
  );
}

/** Dag for dag, med det som ikke stemmer, sagt i ord. */
export async function Datobemanning({ side }: { side: Ruteside }) {
  const t = await getTranslations('ruter.side');
  const rod = await getTranslations('tavle.helligdag');
  const harListe = new Set(side.dager.filter((dag) => dag.antall > 0).map((dag) => dag.ukedag));
  const dager = side.datoer.filter((d) => harListe.has(d.ukedag) || d.ansattId !== null || d.egen);
  return (
    <div className="ikke-trykk">
      <Panel title={t('datoer')}>
        <ul className="grid gap-1 text-sm">
          {dager.map((d) => (
            <li key={d.dato} className="flex justify-between gap-3">
              <span className={d.rod ? 'text-danger-text-subtle' : ''}>
                {capitalize(formatWeekday(d.dato))}
                {d.rod && `, ${rod(d.rod).toLocaleLowerCase('nb')}`}
              </span>
              <span className="text-right">
                {d.gaar ? (d.navn ?? t('ingen').toLocaleLowerCase('nb')) : t('gaarIkke')}
                {d.gaar && d.hinder && <span className="font-semibold"> {t(`hinder.${d.hinder}`)}</span>}
                {d.egen && <span className="text-neutral-text-subtle">, {t('egen')}</span>}
              </span>
            </li>
          ))}
        </ul>
        {side.kanEndre && (
          <ActionForm
            key={side.rute.versjon}
            action={bemannRuteAction}
            okText={t('lagret')}
            className="mt-4"
            label={t('datoKnapp')}
          >
            <HiddenField name="ruteId" value={side.rute.id} />
            <HiddenField name="versjon" value={`${side.rute.versjon}`} />
            <SelectField
              name="dato"
              label={t('dato')}
              options={side.datoer.map((d) => ({ value: d.dato, label: formatWeekday(d.dato) }))}
            />
            <SelectField
              name="ansattId"
              label={t('ansatt')}
              description={t('datoTekst')}
              empty={t('ingen')}
              options={[
                { value: 'FAST', label: t('fastIgjen') },
                ...side.folk.map((a) => ({ value: a.id, label: a.navn })),
              ]}
              defaultValue="FAST"
            />
            <div>
              <SubmitButton variant="secondary">{t('datoKnapp')}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </Panel>
    </div>
  );
}
