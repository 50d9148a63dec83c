import { getTranslations } from 'next-intl/server';
import { Message } from '@/components/ui/Message';
import { OwnWords } from '@/components/ui/OwnWords';
import { Panel } from '@/components/ui/Panel';
import type { Henvendelsevisning, Saksvisning } from '@/lib/domain/sak/view';

export async function Henvendelser({ sak }: { sak: Saksvisning }) {
  const t = await getTranslations('sak.side');
  return (
    <Panel title={t('spurteOm')}>
      <div className="grid gap-6 pt-1">
        {sak.henvendelser.map((henvendelse) => (
          <EnHenvendelse key={henvendelse.id} henvendelse={henvendelse} />
        ))}
      </div>
    </Panel>
  );
}

/** Det personen eller familien sa, i deres skrift. Det en fagperson skrev, i vår. */
async function EnHenvendelse({ henvendelse }: { henvendelse: Henvendelsevisning }) {
  const t = await getTranslations('sak');
  const { navn, mottatt: dag } = henvendelse;
  const hvem = { fra: t(`fra.${henvendelse.fra}`), kanal: t(`kanal.${henvendelse.kanal}`), dag };
  const kilde = `${navn ? t('side.henvendelseKildeNavn', { ...hvem, navn }) : t('side.henvendelseKilde', hvem)} ${t('side.registrertAv', { navn: henvendelse.registrertAv })}`;
  return (
    <article className="grid gap-3">
      {henvendelse.egneOrd ? (
        <OwnWords source={kilde}>{henvendelse.innhold}</OwnWords>
      ) : (
        <div>
          <p className="max-w-[70ch] whitespace-pre-line">{henvendelse.innhold}</p>
          <p className="mt-1 text-sm text-neutral-text-subtle">{kilde}</p>
        </div>
      )}
      {henvendelse.telefon && <p className="text-sm">{t('side.ring', { telefon: henvendelse.telefon })}</p>}
      {henvendelse.hast && (
        <p className="max-w-[70ch]">
          <span className="font-semibold">{t('side.haster')}</span> {henvendelse.hast}
        </p>
      )}
      {henvendelse.oppgitt.length > 0 && <Oppgitt felt={henvendelse.oppgitt} />}
    </article>
  );
}

async function Oppgitt({ felt }: { felt: Henvendelsevisning['oppgitt'] }) {
  const t = await getTranslations('sak.side');
  return (
    <Message tone="info" title={t('oppgittOm')}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3">
        {felt.map(({ felt: navn, verdi }) => (
          <div key={navn} className="contents">
            <dt>{t(`oppgitt.${navn}`)}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
    </Message>
  );
}
