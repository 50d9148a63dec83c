'use client';
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useState, type MouseEvent } from 'react';
import { Icon } from '@/components/ui/Icon';
import { NIVAAER, type Nivaa, type Vekter } from '@/lib/domain/dagen/forslag/types';
import { flyttLedd } from '@/lib/domain/dagen/forslag/vekter/tabell/rules';
import type { Retning } from '@/lib/domain/dagen/forslag/vekter/types';
import { verdtIReise } from '@/lib/domain/dagen/forslag/vekting/rules';

/** The team's order. The arrows move a row at once; without script they send the form with the move in it. */
export function Vekttabell({ vekter: lagret, kanEndre }: { vekter: Vekter; kanEndre: boolean }) {
  const t = useTranslations('vekter');
  const [vekter, settVekter] = useState(lagret);
  const [sagt, settSagt] = useState('');
  const verdt = verdtIReise(vekter);

  const flytt = (event: MouseEvent, rad: number, retning: Retning) => {
    event.preventDefault();
    const ledd = vekter[rad]!.ledd;
    const nye = flyttLedd(vekter, `${ledd}:${retning}`);
    settVekter(nye);
    const plass = nye.findIndex((v) => v.ledd === ledd) + 1;
    settSagt(t('rekke.sagt', { hva: t(`rad.${ledd}.navn`), plass, antall: nye.length }));
  };
  const settNivaa = (rad: number, nivaa: Nivaa) =>
    settVekter(vekter.map((v, i) => (i === rad ? { ...v, nivaa } : v)));

  const eksempel = ({ ledd, nivaa }: Vekter[number]): string => {
    if (nivaa === 'AV') return t('eksempel.av');
    if (!verdt) return t('eksempel.utenReise');
    return t(`rad.${ledd}.eksempel`, { minutter: verdt[ledd] });
  };

  return (
    <>
      <p aria-live="polite" className="sr-only">
        {sagt}
      </p>
      <ol className="grid gap-2">
        {vekter.map((v, rad) => {
          const hva = t(`rad.${v.ledd}.navn`);
          return (
            <li key={v.ledd} className="vektrad">
              <input type="hidden" name={`vekter.${rad}.ledd`} value={v.ledd} />
              <span className="vektrad-nr" aria-hidden="true">
                {rad + 1}
              </span>
              <div className="min-w-0 flex-[1_1_14rem]">
                <p className="font-semibold">{hva}</p>
                <p className="text-sm">{t(`rad.${v.ledd}.forklaring`)}</p>
                <p className="text-sm text-neutral-text-subtle">{eksempel(v)}</p>
              </div>
              <label>
                <span className="sr-only">{t('rekke.nivaa', { hva: hva.toLowerCase() })}</span>
                <select
                  className="forslag-del"
                  name={`vekter.${rad}.nivaa`}
                  value={v.nivaa}
                  disabled={!kanEndre}
                  onChange={(e) => settNivaa(rad, e.target.value as Nivaa)}
                >
                  {NIVAAER.map((n) => (
                    <option key={n} value={n}>
                      {t(`nivaa.${n}`)}
                    </option>
                  ))}
                </select>
              </label>
              {kanEndre && (
                <span className="flex">
                  <button
                    type="submit"
                    name="flytt"
                    value={`${v.ledd}:OPP`}
                    className="tavle-pil"
                    aria-disabled={rad === 0}
                    title={t('rekke.opp', { hva })}
                    onClick={(e) => flytt(e, rad, 'OPP')}
                  >
                    <Icon as={ChevronUpIcon} label={t('rekke.opp', { hva })} />
                  </button>
                  <button
                    type="submit"
                    name="flytt"
                    value={`${v.ledd}:NED`}
                    className="tavle-pil"
                    aria-disabled={rad === vekter.length - 1}
                    title={t('rekke.ned', { hva })}
                    onClick={(e) => flytt(e, rad, 'NED')}
                  >
                    <Icon as={ChevronDownIcon} label={t('rekke.ned', { hva })} />
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
