import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Endreskjema, Gjenopptaskjema, Settskjema } from '@/components/dagen/hendelser/Stoppskjema';
import { Stoppmerke } from '@/components/bruker/Stoppmerke';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { loadStopp } from '@/lib/domain/dagen/stopp/loaders';
import { isDato } from '@/lib/platform/time/dato';

export const generateMetadata = tittel('stopp');

interface StoppProps {
  params: Promise<{ brukerId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Sett på stopp, eller kom i gang igjen. Samme side fra personen og fra tavla. */
export default async function Stoppside({ params, searchParams }: StoppProps) {
  const { brukerId } = await params;
  const { team, dato } = await searchParams;
  const dag = typeof dato === 'string' && isDato(dato) ? dato : undefined;
  const tavle = typeof team === 'string' ? { team, dato: dag } : null;
  const side = await loadStopp({ brukerId });
  const t = await getTranslations('stopp');
  const naa = side.stopp.find((s) => s.gjelderNaa) ?? side.stopp[0];
  const navn = side.bruker.fornavn;
  const fra = dag && dag > side.iDag ? dag : side.iDag;
  return (
    <PageBody narrow>
      <Link
        href={tavle ? `/tavle?team=${tavle.team}${dag ? `&dato=${dag}` : ''}` : `/brukere/${brukerId}`}
        className="lenke text-sm"
      >
        {tavle ? t('tilTavla') : t('tilbake')}
      </Link>
      <Tekster navnerom={[]}>
        {naa ? (
          <>
            <div className="grid gap-2">
              <h2 className="text-xl">{t('gjenopptaTittel', { navn })}</h2>
              <p>
                <Stoppmerke stopp={naa} medDatoer />
              </p>
              <p className="text-sm text-neutral-text-subtle">{t('gjenopptaUndertittel')}</p>
            </div>
            {side.kanSette && <Gjenopptaskjema stopp={naa} fra={fra} tavle={tavle} />}
            {side.kanSette && (
              <Panel title={t('endreTittel', { navn })} level={3}>
                <Endreskjema stopp={naa} />
              </Panel>
            )}
          </>
        ) : (
          <>
            <div className="grid gap-1">
              <h2 className="text-xl">{t('settTittel', { navn })}</h2>
              <p className="text-sm text-neutral-text-subtle">{t('settUndertittel')}</p>
            </div>
            {side.kanSette && <Settskjema brukerId={brukerId} fom={fra} tavle={tavle} />}
          </>
        )}
      </Tekster>
    </PageBody>
  );
}
