import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Korttidsside } from '@/lib/domain/frist/korttid/types';

export async function Hjelpen({ side }: { side: Korttidsside }) {
  const t = await getTranslations('frist.korttid');
  const linjer = [
    { ord: t('felt.tjeneste'), verdi: side.tjeneste },
    { ord: t('felt.omfang'), verdi: side.omfang },
    { ord: t('felt.grunn'), verdi: side.grunn },
    { ord: t('felt.periode'), verdi: t('periode', { fom: side.fom, slutt: side.slutt }) },
    { ord: t('felt.ansvarlig'), verdi: side.ansvarlig },
    { ord: t('felt.klagerett'), verdi: side.klagerettFortalt },
    { ord: t('felt.registrertAv'), verdi: side.registrertAv },
    ...(side.avsluttet
      ? [
          {
            ord: t('felt.avsluttet'),
            verdi: t('avsluttetMed', { dag: side.avsluttet, grunn: side.avsluttetGrunn ?? '' }),
          },
        ]
      : []),
  ];
  return (
    <div className="ikke-trykk">
      <Panel title={t('hjelpen')}>
        <dl className="grid gap-2 pt-1 text-sm">
          {linjer.map(({ ord, verdi }) => (
            <div key={ord} className="flex flex-wrap gap-x-3">
              <dt className="w-36 flex-none text-neutral-text-subtle">{ord}</dt>
              <dd className="min-w-0 flex-[1_1_16rem] whitespace-pre-line">{verdi}</dd>
            </div>
          ))}
          {side.sak && (
            <div className="flex flex-wrap gap-x-3">
              <dt className="w-36 flex-none text-neutral-text-subtle">{t('felt.sak')}</dt>
              <dd>
                <Link className="lenke" href={`/saker/${side.sak.id}`}>
                  {side.sak.saksnummer}
                </Link>
              </dd>
            </div>
          )}
        </dl>
      </Panel>
    </div>
  );
}
