import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Klageside } from './klageside';

/** Det som er bestemt så langt, og det ene som er neste. */
export async function Saksgang({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage');
  const { neste, formalia, utfall, avgjort, oversendt, svar, omgjoring, avsluttet, utsatt } = klage;
  const linjer = [
    formalia && t(`formalia.resultat.${formalia.utfall}`),
    klage.vilUtsatt && t(`utsatt.besvart.${utsatt.svar}`),
    utfall && avgjort && utfall.utfall !== 'VIDERESENDT' && utfall.utfall !== 'VEILEDET'
      ? t('avgjor.avgjort', { utfall: t(`status.${utfall.utfall}`), dag: avgjort.dag, navn: avgjort.av })
      : null,
    oversendt && t('oversend.oversendt', { dag: oversendt }),
    svar && t('svar.kom', { svar: t(`status.${svar.utfall}`), dag: svar.dag }),
    omgjoring && (omgjoring.dag ? t('omgjoring.fattet', { dag: omgjoring.dag }) : t('omgjoring.underArbeid')),
    avsluttet && avsluttet.grunn,
  ].filter((linje): linje is string => Boolean(linje));
  return (
    <Panel title={t('side.neste')} tone={klage.ferdig ? 'plain' : 'accent'}>
      {klage.ferdig ? (
        <p>{t('side.ingenting')}</p>
      ) : (
        <>
          <p className="font-semibold">{t(`neste.${neste.hva}`)}</p>
          <p className="text-sm">{t('side.venterPaa', { hvem: t(`hvem.${neste.hvem}`) })}</p>
        </>
      )}
      {linjer.length > 0 && (
        <ol className="mt-3 grid gap-1.5 text-sm">
          {linjer.map((linje) => (
            <li key={linje}>{linje}</li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
