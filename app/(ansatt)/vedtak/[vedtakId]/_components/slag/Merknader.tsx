import { getTranslations } from 'next-intl/server';
import { Message } from '@/components/ui/Message';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { ramse } from '@/lib/domain/vedtak/brev/tekst/rules';
import { merknader } from '@/lib/domain/vedtak/slag/rules';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { formatDayYear } from '@/lib/platform/time/format';

/** Det som er lov, men bør ses på, slik utkastet er lagret. */
export async function Merknader({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('slag.merknad');
  const funn = merknader(side.innhold, side.fakta.slag, side.iDag);
  if (funn.length === 0) return null;
  return (
    <Message tone="info" title={t('tittel')}>
      <ul className={funn.length > 1 ? 'grid list-disc gap-1 pl-5' : undefined}>
        {funn.map(({ kode, tjenester, dag }) => (
          <li key={kode}>
            {t(kode, { tjenester: ramse(tjenester, nb.og), dag: dag ? formatDayYear(dag) : '' })}
          </li>
        ))}
      </ul>
    </Message>
  );
}
