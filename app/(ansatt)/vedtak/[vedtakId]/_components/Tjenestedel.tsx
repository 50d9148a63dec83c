import { LightBulbIcon, PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import type { Linjeforslag } from '@/lib/domain/vedtak/utkast/types';
import { aapneForslag, linjeAv } from '@/lib/domain/vedtak/utkast/forslag/rules';
import { finnTjeneste, tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { Delhode } from './Delhode';
import { Linjekort } from './Linjekort';
import { Feltramme } from './samskriving/Feltramme';

/** Linjene i vedtaket, en tom til den neste, og det funksjonsprofilen peker mot. Virker også uten skript. */
export async function Tjenestedel({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  const { linjer, forslag, iDag, spraak } = side;
  const felles = { iDag, spraak, satser: side.fakta.satser };
  const aapne = aapneForslag(forslag, linjer);
  const fordi = (kode: string, stell: boolean) =>
    forslag.find((f) => f.tjeneste === kode && f.personligStell === stell) ?? null;
  return (
    <section
      aria-labelledby="tjenester-tittel"
      id="tjenester"
      tabIndex={-1}
      className="grid gap-3 outline-none"
    >
      <Delhode id="tjenester-tittel" tittel={t('felt.tjenester')} hvorfor={t('felt.tjenesterHvorfor')} />
      <p className="text-sm text-neutral-text-subtle">{t('felt.tjenesterHjelp')}</p>
      {linjer.map((linje, nummer) => (
        <Feltramme key={linje.linjeId} felt={`linje/${linje.linjeId}`} sporbart historie>
          <Linjekort
            nummer={nummer}
            linje={linje}
            forslag={fordi(linje.tjeneste, linje.personligStell)}
            {...felles}
          />
        </Feltramme>
      ))}
      <details className="brett" key={`ny-${linjer.length}`} open={linjer.length === 0}>
        <summary className="font-semibold text-accent-text-subtle">
          <Icon as={PlusIcon} />
          {t('linje.ny')}
        </summary>
        <div className="mt-2">
          <Feltramme felt="ny">
            <Linjekort nummer={linjer.length} linje={null} forslag={null} {...felles} />
          </Feltramme>
        </div>
      </details>
      {aapne.length > 0 && (
        <div className="rounded-lg border border-dashed border-neutral-border-default px-4 py-3">
          <h3 className="flex items-center gap-2 text-sm font-semibold">
            <Icon as={LightBulbIcon} />
            {t('linje.nyForslag')}
          </h3>
          {aapne.map((forslaget, i) => (
            <Forslag
              key={`${forslaget.tjeneste}/${forslaget.personligStell}`}
              forslag={forslaget}
              nummer={linjer.length + 1 + i}
              side={side}
            />
          ))}
        </div>
      )}
    </section>
  );
}

/** Et forslag ser ut som et forslag: med grunnen, og ikke med i vedtaket før noen krysser av. */
async function Forslag({
  forslag,
  nummer,
  side,
}: {
  forslag: Linjeforslag;
  nummer: number;
  side: Vedtaksside;
}) {
  const t = await getTranslations('vedtak.linje');
  const linje = linjeAv(forslag, side.innhold.type);
  const felt = `innhold.linjer.${nummer}`;
  const navn = tjenestenavn(forslag.tjeneste);
  const grunner = forslag.fordi
    .map((b) => t('grunn', { skaar: b.skaar, navn: b.navn.toLocaleLowerCase('nb') }))
    .join(', ');
  const stell = forslag.personligStell && finnTjeneste(forslag.tjeneste)?.kanVaereStell;
  return (
    <>
      <HiddenField name={`${felt}.erForslag`} value="on" />
      <HiddenField name={`${felt}.tjeneste`} value={forslag.tjeneste} />
      <HiddenField name={`${felt}.utfall`} value={linje.utfall} />
      <HiddenField name={`${felt}.omfang`} value={forslag.omfang} />
      {stell && <HiddenField name={`${felt}.personligStell`} value="on" />}
      {linje.hjemler.map((kode) => (
        <HiddenField key={kode} name={`${felt}.hjemler[]`} value={kode} />
      ))}
      <CheckboxField
        name={`${felt}.taMed`}
        label={t('taMed', { tjeneste: stell ? t('stellNavn', { tjeneste: navn }) : navn })}
        description={t('fordi', { grunner })}
      />
    </>
  );
}
