import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Message } from '@/components/ui/Message';
import { Tekster } from '@/components/ui/Tekster';
import { SporsmaalKort } from '@/components/vedtak/SporsmaalKort';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import { tell } from '@/lib/domain/vedtak/fatting/view';
import { feltnokkel } from '@/lib/domain/vedtak/samskriving/rules';

/** Det de som skriver sammen, ikke er ferdige med, med deres egne ord: det leses før noen skriver under. */
export async function Aapne({ vedtak: { sporsmaal, vedtakId } }: { vedtak: TilGodkjenning }) {
  if (sporsmaal.length === 0) return null;
  const t = await getTranslations('godkjenning.aapne');
  const felt = await getTranslations('samskriving.felt');
  const navnPaa = (nokkel: string) => (felt.has(nokkel as 'annet') ? felt(nokkel as 'annet') : felt('annet'));
  return (
    <Message tone="warning" title={t('tittel')}>
      <p>{t('tekst', { ...tell(sporsmaal) })}</p>
      <Tekster navnerom={['samskriving']}>
        <ul className="mt-3 grid gap-3 text-neutral-text-default">
          {sporsmaal.map((s) => (
            <li key={s.id} className="grid gap-1">
              <p className="text-sm font-semibold">{t('om', { felt: navnPaa(feltnokkel(s.felt)) })}</p>
              <SporsmaalKort sporsmaal={s} kanSvare={false} />
            </li>
          ))}
        </ul>
      </Tekster>
      <p className="mt-2">
        <Link href={`/vedtak/${vedtakId}`} className="lenke inline-flex min-h-12 items-center">
          {t('se')}
        </Link>
      </p>
    </Message>
  );
}
