import { ExclamationmarkTriangleFillIcon, PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { Fieldset } from '@/components/ui/form/Fieldset';
import type { Maalvalg, Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { formatDayYear } from '@/lib/platform/time/format';
import { Delhode } from './Delhode';
import { Feltramme } from './samskriving/Feltramme';

/** Målene skrives i målskjemaet og velges her. Det som står i målet, står i brevet. */
export async function Maaldel({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  const { id, fornavn } = side.bruker;
  return (
    <section
      aria-labelledby="maal-tittel"
      id="maal"
      tabIndex={-1}
      className="ikke-avslag grid gap-3 outline-none"
    >
      <Delhode id="maal-tittel" tittel={t('felt.maal')} hvorfor={t('felt.maalHvorfor', { navn: fornavn })} />
      <Feltramme felt="maal" sporbart historie>
        {side.maal.length === 0 ? (
          <p className="flate px-4 py-4 text-sm">{t('maal.ingen', { navn: fornavn })}</p>
        ) : (
          <Fieldset
            legend={t(side.innhold.type === 'OPPHOR' ? 'felt.maalHjelpOpphor' : 'felt.maalHjelp')}
            name="innhold.maalIder"
            className="[&>legend]:text-sm [&>legend]:font-normal"
          >
            <ul className="grid gap-3">
              {side.maal.map((maal) => (
                <Maalkort key={maal.maalId} maal={maal} />
              ))}
            </ul>
          </Fieldset>
        )}
      </Feltramme>
      <div>
        <LinkButton href={`/brukere/${id}/maal`} variant="tertiary">
          <Icon as={PlusIcon} />
          {t(side.maal.length === 0 ? 'maal.leggTil' : 'maal.rediger')}
        </LinkButton>
      </div>
    </section>
  );
}

async function Maalkort({ maal }: { maal: Maalvalg }) {
  const t = await getTranslations('vedtak.maal');
  const felt = [
    { navn: t('utgangspunkt'), verdi: maal.utgangspunkt },
    { navn: t('maaltilstand'), verdi: maal.maaltilstand },
    { navn: t('maalepunkt'), verdi: maal.maalepunkt },
    { navn: t('innen'), verdi: maal.innenDato ? formatDayYear(maal.innenDato) : '' },
  ];
  return (
    <li className="flate p-4">
      <CheckboxField
        name="innhold.maalIder[]"
        value={maal.maalId}
        defaultChecked={maal.erMed}
        label={<span className="font-semibold">{maal.tittel}</span>}
      />
      {maal.egneOrdUtdrag && (
        <p className="mt-1 text-sm text-neutral-text-subtle">
          {t('fraOrdene')} <OwnWordsInline>{maal.egneOrdUtdrag}</OwnWordsInline>
        </p>
      )}
      <dl className="mt-3 grid gap-x-5 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-[1fr_1fr_1.15fr_.72fr]">
        {felt.map(({ navn, verdi }) => (
          <div key={navn}>
            <dt className="font-medium">{navn}</dt>
            <dd className="mt-0.5 text-neutral-text-subtle">{verdi || t('ikkeSkrevet')}</dd>
          </div>
        ))}
      </dl>
      {!maal.erMaalbart && (
        <p className="mt-3 flex items-center gap-1.5 text-sm text-warning-text-default">
          <Icon as={ExclamationmarkTriangleFillIcon} />
          {t('ikkeMaalbart')}
        </p>
      )}
    </li>
  );
}
