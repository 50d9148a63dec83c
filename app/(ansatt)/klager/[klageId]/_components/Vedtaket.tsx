import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Klageside } from './klageside';

/** Vedtaket ved siden av klagen, så ingen trenger å huske det ene mens de leser det andre. */
export async function Vedtaket({ vedtak }: { vedtak: NonNullable<Klageside['vedtak']> }) {
  const t = await getTranslations('klage.side');
  const typer = await getTranslations('vedtak.type');
  const deler = [
    { navn: t('formaal'), tekst: vedtak.formaal },
    { navn: t('begrunnelse'), tekst: vedtak.begrunnelse },
    { navn: t('syn'), tekst: vedtak.brukersSyn },
  ].filter((del) => del.tekst);
  return (
    <Panel
      title={t('vedtaket')}
      action={
        <Link href={`/vedtak/${vedtak.id}`} className="lenke">
          {t('aapneVedtak')}
        </Link>
      }
    >
      <p className="text-sm text-neutral-text-subtle">
        {t('vedtakOm', { type: typer(vedtak.type), fattet: vedtak.fattet ?? '' })}{' '}
        {vedtak.underrettet ? t('underrettet', { dag: vedtak.underrettet }) : t('ikkeUnderrettet')}
      </p>
      <dl className="mt-3 grid gap-3">
        {deler.map((del) => (
          <div key={del.navn}>
            <dt className="text-sm text-neutral-text-subtle">{del.navn}</dt>
            <dd className="max-w-[70ch] whitespace-pre-line text-base">{del.tekst}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
