import { getTranslations } from 'next-intl/server';
import { Skaarord } from '@/components/kartlegging/Skaarord';
import { Panel } from '@/components/ui/Panel';
import type { Skaar } from '@/lib/domain/kartlegging/funksjonsprofil/types';
import type { Profilhistorie } from '@/lib/domain/kartlegging/profilhistorie/view';
import { Smaagraf } from './Smaagraf';

/** Små like bilder, ett per variabel, og det samme som tabell. */
export async function OverTid({ historie }: { historie: Profilhistorie }) {
  const t = await getTranslations('kartlegging.profil');
  const ord = await getTranslations('kartlegging.skaar');
  const iOrd = (skaar: Skaar | null): string => {
    if (skaar === null) return t('fantesIkke');
    if (skaar.slag === 'VERDI') return ord('valg', { tall: skaar.verdi, ord: ord(`${skaar.verdi}`) });
    return skaar.slag === 'IKKE_RELEVANT' ? ord('ikkeRelevant') : ord('ikkeSvart');
  };
  return (
    <Panel title={t('overTid')} level={3}>
      <p className="mb-4 max-w-[65ch] text-sm text-neutral-text-subtle">{t('overTidOm')}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))] gap-x-6 gap-y-5">
        {historie.overTid.map((linje) => (
          <li key={linje.kode} className="flex break-inside-avoid flex-col justify-end">
            <p className="text-sm">{linje.navn}</p>
            <Smaagraf
              antall={linje.punkter.length}
              streker={linje.streker}
              navn={t('graf', {
                navn: linje.navn,
                punkter: linje.punkter
                  .map((p, i) => t('punkt', { dag: historie.kartlegginger[i]!.kort, ord: iOrd(p.skaar) }))
                  .join('; '),
              })}
            />
          </li>
        ))}
      </ul>
      <details className="brett mt-4">
        <summary className="text-sm">{t('tabell')}</summary>
        <Tabell historie={historie} />
      </details>
    </Panel>
  );
}

async function Tabell({ historie }: { historie: Profilhistorie }) {
  const t = await getTranslations('kartlegging.profil');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={t('tabell')}>
      <table className="w-full border-collapse text-left text-sm">
        <thead>
          <tr className="border-b border-neutral-border-subtle">
            <th scope="col" className="py-2 pr-4 font-semibold">
              {t('variabel')}
            </th>
            {historie.kartlegginger.map((k) => (
              <th key={k.id} scope="col" className="py-2 pr-4 font-semibold whitespace-nowrap">
                {k.kort}
                <span className="block text-xs font-normal text-neutral-text-subtle">{k.sett}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {historie.overTid.map((linje) => (
            <tr key={linje.kode} className="border-b border-neutral-border-subtle">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {linje.navn}
              </th>
              {linje.punkter.map((p) => (
                <td key={p.kartleggingId} className="py-1.5 pr-4">
                  {p.skaar ? <Skaarord skaar={p.skaar} /> : t('fantesIkke')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
