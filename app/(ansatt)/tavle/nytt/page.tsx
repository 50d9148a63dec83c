import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Nyttbesokskjema } from '@/components/dagen/hendelser/Nyttbesokskjema';
import { Personvalg } from '@/components/dagen/hendelser/Personvalg';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Tekster } from '@/components/ui/Tekster';
import { loadNyttBesok } from '@/lib/domain/dagen/ekstra/loaders';
import type { Valgtperson } from '@/lib/domain/dagen/ekstra/types';
import { formatWeekday } from '@/lib/platform/time/format';

export const generateMetadata = tittel('nyttBesok');

interface NyttProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Ekstra eller akutt: først hvem, så hva. */
export default async function NyttBesokside({ searchParams }: NyttProps) {
  const { team, dato, bruker } = await searchParams;
  const side = await loadNyttBesok({ team, dato, bruker });
  const t = await getTranslations('nyttBesok');
  const sted = `team=${side.team.id}&dato=${side.dato}`;
  const hindring = side.valgt && hvorforIkke(side.valgt);
  return (
    <PageBody narrow>
      <Link href={`/tavle?${sted}`} className="lenke text-sm">
        {t('tilbake')}
      </Link>
      <div className="grid gap-1">
        <h1 className="text-xl">{t('tittel')}</h1>
        <p className="text-sm text-neutral-text-subtle">
          {t('undertittel', { team: side.team.navn, dag: formatWeekday(side.dato) })}
        </p>
      </div>
      {side.valgt && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-lg font-semibold">{side.valgt.navn}</span>
          <Link href={`/tavle/nytt?${sted}`} className="lenke text-sm">
            {t('bytt')}
          </Link>
        </p>
      )}
      <Tekster navnerom={[]}>
        {!side.valgt && (
          <section className="grid gap-3" aria-labelledby="hvem">
            <h2 id="hvem" className="text-lg">
              {t('hvem')}
            </h2>
            {side.personer.length === 0 ? (
              <p>{t('ingen')}</p>
            ) : (
              <Personvalg
                personer={side.personer}
                sti={`/tavle/nytt?${sted}`}
                ord={{ sok: t('sok'), ingenTreff: t('ingenTreff'), stoppet: t('stoppet') }}
              />
            )}
          </section>
        )}
        {side.valgt &&
          (hindring ? (
            <Message
              tone="info"
              title={t(hindring, { navn: side.valgt.navn })}
              action={
                <Link className="lenke" href={`/brukere/${side.valgt.id}`}>
                  {side.valgt.navn}
                </Link>
              }
            />
          ) : (
            <Nyttbesokskjema side={side} valgt={side.valgt} />
          ))}
      </Tekster>
    </PageBody>
  );
}

const hvorforIkke = (valgt: Valgtperson) => {
  if (valgt.stoppet) return 'stoppetMelding' as const;
  return valgt.maal.length === 0 || valgt.tjenester.length === 0 ? ('manglerPlan' as const) : null;
};
