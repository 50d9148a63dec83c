import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { OwnWords } from '@/components/ui/OwnWords';
import { fyll } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { Brev, Brevinnhold } from '@/lib/domain/vedtak/brev/types';
import { Brevtekst } from './Brevtekst';

interface BrevarkProps {
  brev: Brev;
  /** Nøklene til avsnitt som nettopp ble endret. */
  endret?: ReadonlySet<string>;
  /** Overskriftsnivået til tittelen. 1 når brevet står alene på siden. */
  nivaa?: 1 | 2 | 3;
}

/** Brevet, akkurat som personen får det. */
export function Brevark({ brev, endret, nivaa = 3 }: BrevarkProps) {
  const t = useTranslations('vedtak.brev');
  const Tittel = `h${nivaa}` as const;
  const Overskrift = `h${nivaa + 1}` as 'h2' | 'h3' | 'h4';
  const alene = nivaa === 1;

  const ord = brev.deler.flatMap((del) => del.innhold.flatMap((i) => (i.slag === 'sitat' ? [i.tekst] : [])));
  return (
    <article
      aria-label={alene ? t('navn') : t('forhaandsvisning')}
      lang={brev.spraak ?? 'nb'}
      className="brevark rounded-md bg-neutral-surface-default px-6 py-8 text-base shadow-raised md:px-10 md:py-9 print:p-0 print:shadow-none"
    >
      <Brevhode brev={brev} />
      <Tittel className="mt-7 text-lg">{brev.tittel}</Tittel>
      {brev.deler.map((del) => (
        <section key={del.kode} className="mt-5 break-inside-avoid-page">
          <Overskrift className="text-base">{del.overskrift}</Overskrift>
          {del.innhold.map((innhold, nummer) => (
            <Brevdel
              key={nummer}
              innhold={innhold}
              ord={ord}
              erEndret={endret?.has(`${del.kode}/${nummer}`)}
            />
          ))}
        </section>
      ))}
      <div className="mt-7 border-t border-neutral-border-subtle pt-4 text-sm text-neutral-text-subtle">
        {brev.signatur.length > 0 ? (
          brev.signatur.map((linje) => <p key={linje}>{linje}</p>)
        ) : (
          <p>{brev.side?.signaturSenere ?? t('signaturSenere')}</p>
        )}
      </div>
    </article>
  );
}

function Brevhode({ brev }: { brev: Brev }) {
  const t = useTranslations('vedtak.brev');
  const { avsender } = brev;
  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
        <p>
          <strong className="font-semibold">{avsender.navn}</strong>
          <br />
          {avsender.kommune}
          <br />
          {avsender.team}
        </p>
        <p className="text-neutral-text-subtle xl:text-right print:text-right">
          {brev.side
            ? fyll(brev.side.saksnummer, { nummer: brev.saksnummer })
            : t('saksnummer', { nummer: brev.saksnummer })}
          <br />
          {brev.dato ?? brev.side?.datoSenere ?? t('datoSenere')}
        </p>
      </div>
      <address className="mt-6 not-italic">
        {brev.mottaker.map((linje) => (
          <span key={linje} className="block">
            {linje}
          </span>
        ))}
      </address>
    </>
  );
}

function Brevdel({
  innhold,
  ord,
  erEndret,
}: {
  innhold: Brevinnhold;
  ord: readonly string[];
  erEndret?: boolean;
}) {
  const merke = cx('brevavsnitt', erEndret && 'brevavsnitt-endret');
  if (innhold.slag === 'sitat')
    return (
      <OwnWords className="mt-2 !px-4 !py-3 !text-base" source={innhold.kilde}>
        {innhold.tekst}
      </OwnWords>
    );
  if (innhold.slag === 'avsnitt')
    return (
      <p className={cx('mt-1.5 whitespace-pre-line', merke)}>
        <Brevtekst tekst={innhold.tekst} ord={ord} />
      </p>
    );
  const Liste = innhold.nummerert ? 'ol' : 'ul';
  return (
    <Liste className={cx('mt-1.5 grid gap-2 pl-5', innhold.nummerert ? 'list-decimal' : 'list-disc')}>
      {innhold.punkter.map((punkt) => (
        <li key={punkt.tekst} className={merke}>
          {punkt.tekst}
          {punkt.under && <span className="block text-sm text-neutral-text-subtle">{punkt.under}</span>}
        </li>
      ))}
    </Liste>
  );
}
