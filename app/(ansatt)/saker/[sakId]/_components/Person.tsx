import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Saksvisning } from '@/lib/domain/sak/view';

export async function Person({ sak }: { sak: Saksvisning }) {
  const t = await getTranslations('sak.side');
  const { person } = sak;
  const linjer = [
    {
      ord: t('telefon'),
      verdi: person.telefon && (
        <a href={`tel:${person.telefon.replace(/\s/g, '')}`} className="lenke">
          {person.telefon}
        </a>
      ),
    },
    { ord: t('adresse'), verdi: person.adresse },
  ];
  return (
    <Panel title={t('person')}>
      {person.fodt && <p>{t('fodt', { dag: person.fodt, alder: person.alder ?? 0 })}</p>}
      <dl className="mt-1 grid gap-1 text-sm">
        {linjer.map(({ ord, verdi }) => (
          <div key={ord} className="flex gap-3">
            <dt className="w-20 flex-none text-neutral-text-subtle">{ord}</dt>
            <dd>{verdi || t('ikkeOppgitt')}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
