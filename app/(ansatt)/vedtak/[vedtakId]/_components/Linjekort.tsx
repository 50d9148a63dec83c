import { ChevronRightIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Fieldset } from '@/components/ui/form/Fieldset';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { Voktfelt } from '@/components/vedtak/Voktfelt';
import { finnHjemmel, gyldigeHjemler } from '@/lib/domain/vedtak/hjemmel/rules';
import { egenandelFor, finnTjeneste, TJENESTER } from '@/lib/domain/vedtak/tjeneste/rules';
import { LINJEUTFALL } from '@/lib/domain/vedtak/types';
import type { Skjemalinje } from '@/lib/domain/vedtak/side/types';
import type { Linjeforslag } from '@/lib/domain/vedtak/utkast/types';
import { satserFor, somBelop } from '@/lib/domain/vedtak/egenandel/rules';
import type { Sats } from '@/lib/domain/vedtak/egenandel/types';
import type { Spraak } from '@/lib/domain/vedtak/formaalsvakt/types';
import type { Dato } from '@/lib/platform/time/dato';

interface LinjekortProps {
  nummer: number;
  /** Null for den tomme linja nederst. */
  linje: Skjemalinje | null;
  forslag: Linjeforslag | null;
  iDag: Dato;
  spraak: Spraak;
  satser: readonly Sats[];
}

/** Én tjeneste: hva den er, hva den dekker, hjemmel, og om den koster noe. */
export async function Linjekort({ nummer, linje, forslag, iDag, spraak, satser }: LinjekortProps) {
  const t = await getTranslations('vedtak.linje');
  const felt = `innhold.linjer.${nummer}`;
  return (
    <Fieldset legend={t('nummer', { nummer: nummer + 1 })} hideLegend className="flate p-4">
      {linje && <HiddenField name={`${felt}.linjeId`} value={linje.linjeId} />}
      <div className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-[1.2fr_1.4fr_.7fr]">
        <SelectField
          name={`${felt}.tjeneste`}
          label={t('tjeneste')}
          empty={linje ? undefined : t('velg')}
          defaultValue={linje?.tjeneste ?? ''}
          options={TJENESTER.map(({ kode, navn }) => ({ value: kode, label: navn }))}
        />
        <Voktfelt
          name={`${felt}.omfang`}
          felt={linje ? `linje/${linje.linjeId}` : ''}
          vakt="innvilgelse"
          spraak={spraak}
          label={t('omfang')}
          defaultValue={linje?.omfang ?? ''}
          rows={1}
          maxLength={1000}
        />
        <div className="bare-gir">
          <SelectField
            name={`${felt}.utfall`}
            label={t('utfall')}
            defaultValue={linje?.utfall ?? 'INNVILGET'}
            options={LINJEUTFALL.map((value) => ({ value, label: t(`utfallValg.${value}`) }))}
          />
        </div>
      </div>
      {forslag && <p className="text-sm text-neutral-text-subtle">{await grunn(forslag)}</p>}
      <div className="flex flex-wrap items-start gap-x-8 gap-y-1">
        <div className="min-w-0 flex-[1_1_16rem]">
          {linje ? (
            <Hjemler felt={felt} linje={linje} iDag={iDag} />
          ) : (
            <p className="py-2 text-sm text-neutral-text-subtle">{t('hjemlerSenere')}</p>
          )}
        </div>
        {(!linje || finnTjeneste(linje.tjeneste)?.kanVaereStell) && (
          <CheckboxField
            name={`${felt}.personligStell`}
            label={t('stell')}
            description={t('stellHjelp')}
            defaultChecked={linje?.personligStell}
          />
        )}
        {linje && <p className="py-2 text-sm font-medium">{t(`egenandel.${egenandelFor(linje)}`)}</p>}
      </div>
      {linje && <Satsene satser={satserFor(satser, linje)} />}
      {linje && (
        <CheckboxField name={`${felt}.fjern`} label={<span className="text-sm">{t('fjern')}</span>} />
      )}
    </Fieldset>
  );
}

async function grunn(forslag: Linjeforslag): Promise<string> {
  const t = await getTranslations('vedtak.linje');
  const grunner = forslag.fordi.map((b) =>
    t('grunn', { skaar: b.skaar, navn: b.navn.toLocaleLowerCase('nb') }),
  );
  return t('fordi', { grunner: grunner.join(', ') });
}

/** Kommunens satser i dag. Vises; regnes ikke ut av noens inntekt. */
async function Satsene({ satser }: { satser: readonly Sats[] }) {
  const t = await getTranslations('vedtak.linje');
  if (satser.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-sm text-neutral-text-subtle">
      {satser.map((sats) => (
        <li key={`${sats.gjelder}/${sats.enhet}`}>
          {t('sats', {
            gjelder: sats.gjelder,
            belop: somBelop(sats.belopOre, ','),
            enhet: t(`satsenhet.${sats.enhet}`),
          })}
        </li>
      ))}
    </ul>
  );
}

async function Hjemler({ felt, linje, iDag }: { felt: string; linje: Skjemalinje; iDag: Dato }) {
  const t = await getTranslations('vedtak.linje');
  const valgte = linje.hjemler;
  const kort = valgte.map((kode) => finnHjemmel(kode)?.kort ?? kode);
  return (
    <details className="brett">
      <summary className="text-sm">
        <Icon as={ChevronRightIcon} size="sm" className="pil" />
        {kort.length > 0 ? t('hjemlerValgt', { hjemler: kort.join(', ') }) : t('hjemlerIngen')}
      </summary>
      <CheckboxGroup
        name={`${felt}.hjemler[]`}
        legend={t('hjemler')}
        hideLegend
        columns={2}
        defaultValue={valgte}
        options={gyldigeHjemler(iDag).map(({ kode, kort: navn, betyr }) => ({
          value: kode,
          label: navn,
          description: betyr,
        }))}
      />
    </details>
  );
}
