import { getTranslations } from 'next-intl/server';
import { arbeidstid } from '@/components/brukervalg/arbeidstid';
import { Panel } from '@/components/ui/Panel';
import type { Leverandorrad, Tilbud } from '@/lib/domain/brukervalg/leverandor/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';
import type { Dato } from '@/lib/platform/time/dato';
import { formatDayYear } from '@/lib/platform/time/format';
import { Slutt } from './Slutt';

interface TilbudspanelProps {
  leverandor: Leverandorrad;
  kanLagre: boolean;
  iDag: Dato;
}

/** Tjenestene, når de arbeider, og fra og til når. */
export async function Tilbudspanel({ leverandor, kanLagre, iDag }: TilbudspanelProps) {
  const t = await getTranslations('brukervalg.leverandorer');
  return (
    <Panel title={t('tjenester')}>
      {leverandor.tilbud.length === 0 && <p className="text-sm">{t('ingenTjenester')}</p>}
      <ul className="grid gap-3">
        {leverandor.tilbud.map((tilbud) => (
          <li key={tilbud.id} className="text-sm">
            <Rad tilbud={tilbud} iDag={iDag} />
            {kanLagre && leverandor.stand !== 'SLUTT' && (tilbud.tom === null || tilbud.tom >= iDag) && (
              <Slutt
                leverandor={leverandor}
                tittel={t('avslutt.tjeneste', {
                  tjeneste: tjenestenavn(tilbud.tjeneste).toLocaleLowerCase('nb'),
                })}
                tom={tilbud.tom}
                tilbudId={tilbud.id}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

async function Rad({ tilbud, iDag }: { tilbud: Tilbud; iDag: Dato }) {
  const t = await getTranslations('brukervalg.leverandorer');
  const dager = [
    tilbud.fom > iDag && t('fraDag', { dag: formatDayYear(tilbud.fom) }),
    tilbud.tom && t('tilDag', { dag: formatDayYear(tilbud.tom) }),
  ].filter(Boolean);
  return (
    <>
      <p className="font-semibold">{tjenestenavn(tilbud.tjeneste)}</p>
      <p>{await arbeidstid(tilbud)}</p>
      {dager.length > 0 && <p className="text-neutral-text-subtle">{dager.join(' ')}</p>}
    </>
  );
}
