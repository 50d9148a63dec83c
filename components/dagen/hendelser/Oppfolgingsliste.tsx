import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { DialogButton } from '@/components/ui/DialogButton';
import { utforOppfolgingAction } from '@/lib/domain/dagen/oppfolging/actions';
import type { Oppfolging, Oppfolginger } from '@/lib/domain/dagen/oppfolging/types';
import type { Dato } from '@/lib/platform/time/dato';
import { formatRelative } from '@/lib/platform/time/format';

interface OppfolgingslisteProps {
  oppfolginger: Oppfolginger;
  /** På personens egen side står ikke navnet en gang til. */
  utenNavn?: boolean;
}

/** Det som skal følges opp, med frist i ord. En frist som er gått, er et ord, aldri en farge. */
export async function Oppfolgingsliste({ oppfolginger, utenNavn }: OppfolgingslisteProps) {
  const t = await getTranslations('oppfolging');
  return (
    <ul className="divide-y divide-neutral-border-subtle">
      {oppfolginger.liste.map((o) => (
        <li key={o.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
          <p className="min-w-0 flex-[1_1_16rem] text-sm">
            <span className="font-semibold">{o.tekst ?? t(`slag.${o.slag}`)}</span>
            {!utenNavn && (
              <>
                {': '}
                <Link className="lenke" href={`/brukere/${o.bruker.id}`}>
                  {o.bruker.kort}
                </Link>
              </>
            )}
            <br />
            <span className="text-neutral-text-subtle">
              <Frist oppfolging={o} iDag={oppfolginger.iDag} />
            </span>
          </p>
          {oppfolginger.kanLukke && <Gjort oppfolging={o} />}
        </li>
      ))}
    </ul>
  );
}

async function Frist({ oppfolging: o, iDag }: { oppfolging: Oppfolging; iDag: Dato }) {
  const t = await getTranslations('oppfolging');
  const naar = t(o.erForbi ? 'forbi' : 'frist', { dag: formatRelative(o.frist, iDag) });
  return [o.sted, naar].filter(Boolean).join(', ');
}

async function Gjort({ oppfolging: o }: { oppfolging: Oppfolging }) {
  const t = await getTranslations('oppfolging');
  return (
    <DialogButton
      text={t('gjort')}
      title={t('gjortTittel', { hva: o.tekst ?? t(`slag.${o.slag}`), hvem: o.bruker.kort })}
      subtitle={t('gjortHjelp')}
      closeText={t('lukk')}
    >
      <ActionForm action={utforOppfolgingAction} withKey okText={t('lukket')}>
        <HiddenField name="oppfolgingId" value={o.id} />
        <HiddenField name="versjon" value={o.versjon} />
        <TextField
          name="merknad"
          label={t('merknad')}
          description={t('merknadHjelp')}
          maxLength={300}
          required
        />
        <div className="ark-bunn">
          <SubmitButton tall full>
            {t('lagre')}
          </SubmitButton>
        </div>
      </ActionForm>
    </DialogButton>
  );
}
