import { formatDayYear } from '@/lib/platform/time/format';
import { maal, tjenestelinjer } from '../brev/deler/hva/rules';
import { nb } from '../brev/ordlyd/rules';
import { fyll } from '../brev/tekst/rules';
import type { Brevdel, Brevfakta, Brevpunkt } from '../brev/types';
import { girTjenester } from '../rules';
import type { Vedtaksinnhold } from '../types';
import type { Sammenlignbart } from './types';

/** Vedtaket i rader av mening, med de samme ordene som i brevet. */
export function sammenlignbart(
  fakta: Brevfakta,
  innhold: Vedtaksinnhold,
  egneOrd: string | null,
): Sammenlignbart {
  const grunnlag = { fakta, innhold, fatting: null };
  // Et opphør lister det som slutter: etterpå er det ingen tjenester og ikke noe formål igjen.
  const gir = girTjenester(innhold.type);
  const maalpunkter = punkter(maal(grunnlag));
  const linjepunkter = punkter(tjenestelinjer(grunnlag));
  return {
    egneOrd,
    formaal: gir ? innhold.formaal : '',
    begrunnelse: innhold.begrunnelse,
    brukersSyn: innhold.brukersSyn,
    maal: innhold.maal.flatMap(({ maalId }, i) =>
      maalpunkter[i] ? [{ maalId, tekst: helt(maalpunkter[i]) }] : [],
    ),
    tjenester: (gir ? innhold.linjer : []).flatMap(({ tjeneste, personligStell }, i) =>
      linjepunkter[i] ? [{ nokkel: `${tjeneste}/${personligStell}`, tekst: helt(linjepunkter[i]) }] : [],
    ),
    datoer: datoer(innhold),
  };
}

const punkter = (del: Brevdel | null): Brevpunkt[] =>
  del?.innhold.flatMap((i) => (i.slag === 'punkter' ? i.punkter : [])) ?? [];

const helt = (punkt: Brevpunkt): string => [punkt.tekst, punkt.under].filter(Boolean).join(' ');

function datoer({ virkningFom, revurderesInnen, forhaandsvarsel }: Vedtaksinnhold): string {
  const del = (mal: string, dag: Vedtaksinnhold['virkningFom']) =>
    dag ? [fyll(mal, { dato: formatDayYear(dag) })] : [];
  const s = nb.sammenligning;
  return [
    ...del(s.varslet, forhaandsvarsel),
    ...del(s.virkning, virkningFom),
    ...del(s.revurderes, revurderesInnen),
  ].join(' ');
}
