import type { Stoppgrunn } from '@/lib/domain/bruker/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Block, Document, Item, Run } from '@/lib/platform/pdf/types';
import { dayOf, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatTime, formatWeekday } from '@/lib/platform/time/format';
import type { Ark, Arkbesok, Arkbruker } from '../../utskrift/types';

/** Ordene i pakken. De står i dokumentet, og dokumentet skal kunne lages uten skjerm. */
const DAGSDEL: Record<Dagsdel, string> = {
  MORGEN: 'Morgen',
  FORMIDDAG: 'Formiddag',
  MIDDAG: 'Middag',
  ETTERMIDDAG: 'Ettermiddag',
  KVELD: 'Kveld',
  NATT: 'Natt',
};
const STOPP: Record<Stoppgrunn, string> = {
  SYKEHUS: 'sykehus',
  KAD: 'KAD',
  KORTTIDSOPPHOLD: 'korttidsopphold',
  REISE: 'reise',
  ANNET: 'hviler',
};
const MAA = { MEDISIN: 'MÅ GJØRES, medisin: ', ANNET: 'MÅ GJØRES: ' } as const;

/** Linjer å skrive på under hvert besøk. */
const SKRIVELINJER = 1;

export interface Pakkeramme {
  team: { navn: string; vakttelefon: string; virksomhet: string };
  dager: { fom: Dato; tom: Dato };
  laget: Date;
  lagetAv: string;
}

/** Pakken: forsiden, og så et ark per person og dag. */
export function pakkedokument(ark: readonly Ark[], ramme: Pakkeramme): Document {
  const laget = `${formatWeekday(dayOf(ramme.laget))} klokka ${formatTime(ramme.laget)}`;
  return {
    title: `Nødpakke, ${formatWeekday(ramme.dager.fom)} og ${formatWeekday(ramme.dager.tom)}`,
    lang: 'nb-NO',
    author: ramme.team.virksomhet,
    created: ramme.laget,
    foot: `Makuleres etter vakta · ${ramme.lagetAv}, ${laget}`,
    pageNumber: 'Side {page} av {pages}',
    blocks: [...forside(ark, ramme), ...ark.flatMap((a) => arkblokker(a, ramme))],
  };
}

function forside(ark: readonly Ark[], { team, dager }: Pakkeramme): Block[] {
  const innhold = ark.map((a): Item => ({ text: `${eier(a)}, ${formatWeekday(a.dato)}: ${a.antall} besøk` }));
  return [
    { kind: 'heading', level: 1, text: `Nødpakke for ${team.navn}` },
    {
      kind: 'paragraph',
      text: `Listene for resten av ${formatWeekday(dager.fom)}, og for ${formatWeekday(dager.tom)}. Det som var gjort da pakken ble laget, er ikke med.`,
    },
    { kind: 'paragraph', text: `Vakttelefon: ${team.vakttelefon}` },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: 'Skriv det som ble annerledes på linja under besøket. Før det inn når systemet er tilbake.' },
        { text: 'Kode til nøkkelboks står aldri på papir. Ring vakttelefonen.' },
        { text: 'Papiret makuleres etter vakta, og filen slettes.' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Lister i pakken' },
    innhold.length > 0
      ? { kind: 'list', ordered: false, items: innhold }
      : { kind: 'paragraph', text: 'Det er ingen planlagte besøk disse dagene.' },
  ];
}

const eier = (ark: Ark): string => ark.ansatt?.navn ?? 'Ikke fordelt';

const arkblokker = (ark: Ark, { team }: Pakkeramme): Block[] => [
  { kind: 'heading', level: 1, text: eier(ark), startsPage: true },
  {
    kind: 'paragraph',
    text: `${capitalize(formatWeekday(ark.dato))} · ${team.navn} · vakttelefon ${team.vakttelefon}`,
  },
  ...ark.deler.flatMap(({ dagsdel, besok }): Block[] => [
    { kind: 'heading', level: 2, text: DAGSDEL[dagsdel] },
    { kind: 'list', ordered: true, items: besok.map((b) => punkt(b, team.vakttelefon)) },
  ]),
];

const punkt = ({ bruker, sammenMed }: Arkbesok, vakttelefon: string): Item => {
  const to = sammenMed === 'MANGLER' ? 'To, mangler én' : sammenMed && `To, med ${sammenMed.join(' og ')}`;
  if (!bruker) return linjer([[fet('Skjermet besøk')]], [`Ring vakttelefonen, ${vakttelefon}.`, to]);
  if (bruker.stopp)
    return linjer([[fet(`STOPP, ${STOPP[bruker.stopp]}: `), { text: bruker.navn }]], ['Skal ikke ha besøk.']);
  return linjer(
    [[fet(bruker.navn), { text: sted(bruker) }]],
    [
      ...bruker.oppgaver.map((o) => `${o.maa ? MAA[o.maa] : ''}${o.tekst}`),
      bruker.maal.length > 0 ? `Mål: ${bruker.maal.join(' · ')}` : null,
      ...bruker.godtAaVite.map((linje) => `Godt å vite: ${linje}`),
      bruker.nokkel ? `Nøkkel nr. ${bruker.nokkel}` : null,
      to,
    ],
  );
};

const sted = ({ adresse, tillegg, telefon }: Arkbruker): string =>
  [adresse, tillegg, telefon && `tlf. ${telefon}`]
    .filter(Boolean)
    .map((del) => `, ${del}`)
    .join('');

const fet = (text: string): Run => ({ text, strong: true });

const linjer = ([text]: [Run[]], under: (string | null)[]): Item => ({
  text,
  under: under.filter((linje) => linje !== null).join('\n'),
  ruled: SKRIVELINJER,
  whole: true,
});
