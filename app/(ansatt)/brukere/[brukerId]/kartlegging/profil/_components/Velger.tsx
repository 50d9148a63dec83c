import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/Button';
import type { Profilhistorie } from '@/lib/domain/kartlegging/profilhistorie/view';

/** Et vanlig skjema som bare bytter adresse. Virker uten skript. */
export async function Velger({ historie, sti }: { historie: Profilhistorie; sti: string }) {
  const t = await getTranslations('kartlegging.profil');
  const { par, sidenVedtak } = historie;
  return (
    <form action={sti} aria-label={t('velg')} className="ikke-trykk flex flex-wrap items-end gap-x-4 gap-y-3">
      <Valg navn="foer" ord={t('foer')} historie={historie} valgt={par?.foer.id} />
      <Valg navn="naa" ord={t('naa')} historie={historie} valgt={par?.naa.id} />
      <Button type="submit">{t('vis')}</Button>
      <p className="flex flex-wrap gap-x-4 py-2 text-sm">
        <Link href={sti} className="lenke">
          {t('nyeste')}
        </Link>
        {sidenVedtak && (
          <Link href={`${sti}?foer=${sidenVedtak.foer}&naa=${sidenVedtak.naa}`} className="lenke">
            {t('sidenVedtak')}
          </Link>
        )}
      </p>
    </form>
  );
}

interface ValgProps {
  navn: 'foer' | 'naa';
  ord: string;
  historie: Profilhistorie;
  valgt: string | undefined;
}

const Valg = ({ navn, ord, historie, valgt }: ValgProps) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={`profil-${navn}`}>
      {ord}
    </label>
    <select id={`profil-${navn}`} name={navn} defaultValue={valgt} className="ds-input">
      {historie.kartlegginger.toReversed().map((k) => (
        <option key={k.id} value={k.id}>
          {k.dag}
        </option>
      ))}
    </select>
  </div>
);
