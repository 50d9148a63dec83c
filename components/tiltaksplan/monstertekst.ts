import { monsterord } from '@/lib/domain/tiltaksplan/rules';
import type { Monster } from '@/lib/domain/tiltaksplan/types';
import { formatWeekday } from '@/lib/platform/time/format';
import type { Planord } from './planord';

const og = new Intl.ListFormat('nb', { type: 'conjunction' });

/** «Morgen, alle dager» · «Kveld, mandag og torsdag, annenhver uke» · «Morgen, bare onsdag 25. november». */
export function monstertekst(t: Planord, monster: Monster): string {
  const { dager, hverNteUke, bareEnDag } = monsterord(monster);
  const del = t(`dagsdel.${monster.dagsdel}`);
  const ord = bareEnDag
    ? t('bareEnDag', { dag: formatWeekday(bareEnDag) })
    : dager.slag === 'LISTE'
      ? og.format(dager.ukedager.map((dag) => t(`ukedag.${dag as 1}`)))
      : t(`dager.${dager.slag}`);
  return hverNteUke === 1 || bareEnDag
    ? t('monster', { del, dager: ord })
    : t('monsterUker', { del, dager: ord, n: hverNteUke });
}
