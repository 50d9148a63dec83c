import { getTranslations } from 'next-intl/server';
import { OwnWords } from '@/components/ui/OwnWords';
import { Voktfelt } from '@/components/vedtak/Voktfelt';
import { hvemVarMed } from '@/lib/domain/vedtak/brev/deler/rules';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { formatDayYear } from '@/lib/platform/time/format';
import { Delhode } from './Delhode';
import { Feltramme } from './samskriving/Feltramme';

/** De egne ordene først, så formålet vi skriver av dem. */
export async function Formaal({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  const { fornavn } = side.bruker;
  const ord = side.fakta.egneOrd;
  const verdier = ord && { fornavn, navn: ord.spurtAv, dag: formatDayYear(ord.spurtDato) };
  return (
    <>
      {ord && verdier ? (
        <OwnWords
          source={[t('ordKilde', verdier), ord.tilStede && hvemVarMed(ord.tilStede, nb.egneOrd)]
            .filter(Boolean)
            .join(' ')}
        >
          {ord.tekst}
        </OwnWords>
      ) : (
        <p className="text-sm text-neutral-text-subtle">{t('ingenOrd', { navn: fornavn })}</p>
      )}
      <section aria-labelledby="formaal-tittel" className="bare-gir grid gap-3">
        <Delhode
          id="formaal-tittel"
          tittel={t('felt.formaal')}
          hvorfor={t('felt.formaalHvorfor', { navn: fornavn })}
        />
        <Feltramme felt="formaal" sporbart historie>
          <Voktfelt
            name="innhold.formaal"
            felt="formaal"
            vakt="formaal"
            spraak={side.spraak}
            label={t('felt.formaal')}
            hideLabel
            description={t('felt.formaalHjelp', { navn: fornavn })}
            defaultValue={side.innhold.formaal}
            rows={3}
            maxLength={2000}
          />
        </Feltramme>
      </section>
    </>
  );
}
