import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Utvalgslenker } from '@/components/bruker/Utvalgslenker';
import { Klagestatusmerke } from '@/components/klage/Klagestatusmerke';
import { EmptyState } from '@/components/ui/EmptyState';
import { ListPages } from '@/components/ui/ListPages';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { pathWith } from '@/components/ui/path-with';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import { VISNINGER, type Visning } from '@/lib/domain/klage/liste/types';
import type { Klagelinje } from '@/lib/domain/klage/liste/view';
import { KLAGESLAG, type Klageslag } from '@/lib/domain/klage/types';
import { Svarfristmerke } from './Svarfristmerke';

interface Liste {
  vis: Visning;
  slag: Klageslag | null;
  klager: Klagelinje[];
  neste: string | null;
}

const sti = (valg: Partial<Record<'vis' | 'slag' | 'etter', string | null>>) => pathWith('/klager', valg);

/** Hele skjermen «Klager». Får ferdige data og spør ingen. */
export async function KlagerSide({ liste, etter }: { liste: Liste; etter: boolean }) {
  const t = await getTranslations('klage');
  const valgt = { vis: liste.vis, slag: liste.slag };
  return (
    <>
      <PageHeader title={t('liste.tittel')} size="xl" subtitle={t('liste.undertittel')} />
      <PageBody>
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          <Utvalgslenker
            label={t('liste.utvalg')}
            valg={VISNINGER.map((vis) => ({
              href: sti({ ...valgt, vis }),
              tekst: t(`liste.vis.${vis}`),
              valgt: liste.vis === vis,
            }))}
          />
          <Utvalgslenker
            label={t('liste.slagene')}
            valg={[
              { href: sti({ vis: liste.vis }), tekst: t('liste.alleSlag'), valgt: liste.slag === null },
              ...KLAGESLAG.map((slag) => ({
                href: sti({ ...valgt, slag }),
                tekst: t(`slag.${slag}`),
                valgt: liste.slag === slag,
              })),
            ]}
          />
        </div>
        <Klageliste liste={liste} />
        <ListPages
          label={t('liste.sider')}
          first={etter ? { href: sti(valgt), text: t('liste.forste') } : null}
          next={liste.neste ? { href: sti({ ...valgt, etter: liste.neste }), text: t('liste.neste') } : null}
        />
      </PageBody>
    </>
  );
}

async function Klageliste({ liste }: { liste: Liste }) {
  const t = await getTranslations('klage');
  if (liste.klager.length === 0)
    return (
      <Panel flush>
        <EmptyState icon={EnvelopeClosedIcon} title={t(`liste.tom.${liste.vis}`)}>
          {t('liste.tomRaad')}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel flush>
      <ul className="rader">
        {liste.klager.map((klage) => (
          <li key={klage.id}>
            <RowLink href={`/klager/${klage.id}`}>
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">{klage.navn}</span>
                <Klagestatusmerke status={klage.status} ferdig={klage.ferdig} />
              </span>
              <span className="mt-1 block text-sm">{t(`slag.${klage.slag}`)}</span>
              {klage.hvem !== 'INGEN' && (
                <span className="mt-1 block text-sm">
                  {t('liste.venter', { hva: t(`neste.${klage.neste}`), hvem: t(`hvem.${klage.hvem}`) })}
                </span>
              )}
              <span className="mt-1 flex flex-wrap gap-x-4 text-sm text-neutral-text-subtle">
                <span>{t('liste.mottatt', { dag: klage.mottatt })}</span>
                <Svarfristmerke svar={klage.svar} />
                {klage.frist !== 'INGEN' && klage.frist !== 'UKJENT' && (
                  <span>{t(`frist.${klage.frist}`)}</span>
                )}
              </span>
            </RowLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
