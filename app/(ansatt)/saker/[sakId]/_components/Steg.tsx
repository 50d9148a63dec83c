import { CheckmarkCircleFillIcon, CircleIcon, PencilIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Steg as Stegnavn, Stegtilstand } from '@/lib/domain/sak/types';
import { Mestringssteg } from './Mestringssteg';
import { Stegvei, type SakMedRett } from './Stegvei';

const IKON = { IKKE_STARTET: CircleIcon, UNDERVEIS: PencilIcon, FERDIG: CheckmarkCircleFillIcon };

/** Kartlegging, mål, vedtak. En rolig sjekkliste: den sier hvor vi er, og sperrer ingenting. */
export async function Steg({ sak }: { sak: SakMedRett }) {
  const t = await getTranslations('sak.side');
  return (
    <Panel title={t('steg')} flush>
      <ol className="rader">
        {sak.steg.map(({ steg, tilstand, erNeste }) => (
          <Fragment key={steg}>
            {steg === 'VEDTAK' && <Mestringssteg sakId={sak.id} brukerId={sak.person.brukerId} />}
            <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3.5 md:px-5">
              <Icon
                as={IKON[tilstand]}
                className={
                  tilstand === 'FERDIG' ? 'mt-0.5 text-accent-text-subtle' : 'mt-0.5 text-neutral-text-subtle'
                }
              />
              <div className="min-w-0 flex-[1_1_16rem]">
                <p className="flex flex-wrap items-baseline gap-x-3">
                  <span className="font-semibold">{t(`stegnavn.${steg}`)}</span>
                  <span className="text-sm text-neutral-text-subtle">
                    <Tilstand steg={steg} tilstand={tilstand} antallMaal={sak.antallMaal} />
                  </span>
                </p>
                {erNeste && (
                  <p className="text-sm text-neutral-text-subtle">
                    {t(`stegom.${steg}`, { navn: sak.person.fornavn })}
                  </p>
                )}
              </div>
              <div className="ikke-trykk">
                <Stegvei sak={sak} steg={steg} erNeste={erNeste} />
              </div>
            </li>
          </Fragment>
        ))}
      </ol>
    </Panel>
  );
}

async function Tilstand({
  steg,
  tilstand,
  antallMaal,
}: {
  steg: Stegnavn;
  tilstand: Stegtilstand;
  antallMaal: number;
}) {
  const t = await getTranslations('sak.side');
  return steg === 'MAAL' && antallMaal > 0
    ? t('antallMaal', { antall: antallMaal })
    : t(`tilstand.${tilstand}`);
}
