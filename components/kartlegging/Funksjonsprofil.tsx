import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { Profillinje } from '@/lib/domain/kartlegging/view';
import { Skaarord } from './Skaarord';
import { Skaarprikker } from './Skaarprikker';
import { Skaarendring } from './Skaarendring';
import { Skalaen } from './Skalaen';

interface FunksjonsprofilProps {
  linjer: Profillinje[];
  /** Dagen for kartleggingen den sammenlignes med. */
  forrigeDag: string | null;
}

/** Linje for linje, med prikker og ord. Aldri en sum, aldri et snitt, og 9 er aldri et tall. */
export function Funksjonsprofil({ linjer, forrigeDag }: FunksjonsprofilProps) {
  const t = useTranslations('kartlegging.visning');
  return (
    <Panel title={t('profil')} flush>
      <div className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">
        <p>
          {t('profilOm')} {forrigeDag && t('sammenlignet', { dag: forrigeDag })}
        </p>
        <Skalaen />
      </div>
      <ul className="rader border-t border-neutral-border-subtle">
        {linjer.map((linje) => (
          <li
            key={linje.kode}
            className="grid gap-x-4 px-4 py-2 text-sm sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] sm:items-center md:px-5"
          >
            <span className="font-semibold">{linje.navn}</span>
            <Skaarprikker skaar={linje.skaar} />
            <span>
              <Skaarord skaar={linje.skaar} />
              {linje.endring && linje.endring !== 'SOM_FOER' && linje.sist && (
                <Skaarendring endring={linje.endring} sist={linje.sist} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
