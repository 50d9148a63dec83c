import type { Kompetansekode } from '@/tests/factories/ansatt';
import type { Dagsdel } from '@/tests/factories/plan';
import type { Rytme } from '../innhold/typer';
import { p, type Person } from './person';

export interface Planlinje {
  /** Hvilket av personens mål tiltaket tjener, fra 1. */
  maal: number;
  tekst: string;
  dagsdel: Dagsdel;
  rytme: Rytme;
  anslag: number;
  tjeneste?: '15' | '1';
  kompetanse?: Kompetansekode;
  maa?: true;
  to?: true;
  gruppe?: number;
}

export interface Tavleperson extends Person {
  /** Fornavnene til dem som pleier å komme. Den første er tjenesteansvarlig. */
  ansikter: readonly string[];
  plan: readonly Planlinje[];
}

const t = (person: Person, ansikter: string, ...plan: Planlinje[]): Tavleperson => ({
  ...person,
  ansikter: ansikter.split(' '),
  plan,
});
const l = (
  maal: number,
  tekst: string,
  dagsdel: Dagsdel,
  rytme: Rytme,
  anslag: number,
  mer: Partial<Planlinje> = {},
): Planlinje => ({ maal, tekst, dagsdel, rytme, anslag, ...mer });

const MEDISIN = { tjeneste: '15', kompetanse: 'LEGEMIDLER', maa: true } as const;
const INSULIN = { tjeneste: '15', kompetanse: 'INSULIN', maa: true } as const;
const STELL = { tjeneste: '1', kompetanse: 'STELL' } as const;
const SYKEPLEIE = { tjeneste: '15', kompetanse: 'SYKEPLEIE' } as const;
const TRENING = { tjeneste: '15', kompetanse: 'TRENING', gruppe: 2 } as const;
const HUS = { tjeneste: '1', gruppe: 3 } as const;

/** De som er på tavla til Team Lillebekk i dag, og rekkefølgen er den på tavla. Solveig Nygård står i solveig.ts. */
// prettier-ignore
export const TAVLEFOLK: readonly Tavleperson[] = [
  t(p('Per Olav Dahl', 'M', 76, 'diabetes', 'Jeg vil slippe å tenke på sukkeret hele tida. Jeg vil tenke på bridge.', ['insulin', 'slippe å tenke på sukkeret']),
    'Sindre Ingrid Thea Maren', l(1, 'Insulin', 'MORGEN', 'daglig', 15, INSULIN)),
  t(p('Odd Viken', 'M', 83, 'hjerte', 'Strømpene er et mareritt. Får jeg dem på selv, så trenger dere ikke komme mer, og det mener jeg som et kompliment.', ['stromper', 'Får jeg dem på selv']),
    'Sindre Amina Tomasz Yusuf Elif Grete', l(1, 'Støttestrømper', 'MORGEN', 'daglig', 15, { tjeneste: '15' })),
  t(p('Leif Askeland', 'M', 88, 'saar', 'Foten skal være hel til elgjakta. Jeg skal bare sitte på post, men da må jeg ha støvel på. Og kaffe og brunost i huset.', ['saaret', 'Foten skal være hel'], ['handling', 'kaffe og brunost i huset']),
    'Sindre Tomasz Ingrid', l(1, 'Sårstell, legg', 'FORMIDDAG', 'tre', 30, { tjeneste: '15', kompetanse: 'SAARSTELL', maa: true }), l(2, 'Handle mat', 'MIDDAG', 'en', 45, HUS)),
  t(p('Ruth Bakken', 'K', 90, 'alder', 'Sett deg ned. Det er det viktigste dere kan gjøre. Sett deg ned og ta en kopp.', ['frokost', 'Sett deg ned']),
    'Sindre Yusuf Tomasz Elif Grete', l(1, 'Frokost og prat', 'FORMIDDAG', 'daglig', 25, { tjeneste: '1' })),
  t(p('Wenche Dale', 'K', 74, 'slag', 'Jeg vil kunne reise meg når telefonen ringer. Det er stort sett søsteren min, men likevel. Pillene glemmer jeg, det må dere hjelpe meg med.', ['styrke', 'reise meg når telefonen ringer'], ['dosett', 'Pillene glemmer jeg']),
    'Sindre Bjørn Amina Elif', l(2, 'Dosett', 'ETTERMIDDAG', 'daglig', 15, MEDISIN), l(1, 'Styrke, stol', 'MIDDAG', 'to', 30, TRENING)),
  t(p('Arne Løvås', 'M', 79, 'kols', 'Jeg vil puste så godt at jeg kan krangle med naboen om kampen på lørdag.', ['pusten', 'puste så godt']),
    'Maren Ingrid Elif', l(1, 'Inhalasjon', 'MORGEN', 'daglig', 20, MEDISIN)),
  t(p('Aslaug Myrvold', 'K', 86, 'synet', 'Øynene må vare til jeg har sydd ferdig bunaden til Ida.', ['oynene', 'Øynene må vare']),
    'Maren Nora Thea Ingrid', l(1, 'Øyedrypper', 'MORGEN', 'daglig', 10, MEDISIN), l(1, 'Øyedrypper', 'ETTERMIDDAG', 'daglig', 10, MEDISIN), l(1, 'Øyedrypper', 'KVELD', 'daglig', 10, MEDISIN)),
  t(p('Inger Lise Rustad', 'K', 81, 'nyre', 'Jeg vil slippe slanger når presten kommer. Og jeg vil ha reine gardiner til jul.', ['kateteret', 'slippe slanger'], ['husarbeid', 'reine gardiner til jul']),
    'Maren Tomasz Ingrid Sindre', l(1, 'Kateter', 'FORMIDDAG', 'tre', 25, SYKEPLEIE), l(2, 'Rent hus', 'FORMIDDAG', 'annenhver', 60, HUS)),
  t(p('Torbjørn Hegge', 'M', 72, 'kreft', 'Jeg vil rekke å vise barnebarnet hvordan man bygger en båt. En liten båt. Da må jeg være klar i hodet og ikke ha vondt.', ['smerten', 'ikke ha vondt']),
    'Maren Sindre Ingrid Thea', l(1, 'Smertelindring', 'FORMIDDAG', 'daglig', 25, { ...SYKEPLEIE, maa: true })),
  t(p('Bergljot Strand', 'K', 80, 'slag', 'Jeg vil bestemme i mitt eget kjøkken.', ['frokost', 'bestemme i mitt eget kjøkken']),
    'Tomasz Maren Yusuf'),
  t(p('Mary Fjeld', 'K', 84, 'diabetes', 'Jeg ser ikke strekene på pennen, men jeg vil vite hva dere gjør. Si tallet høyt. Og frokosten skal jeg lage.', ['insulin', 'Si tallet høyt'], ['frokost', 'frokosten skal jeg lage']),
    'Ingrid Nora Thea', l(1, 'Insulin', 'MORGEN', 'daglig', 15, INSULIN), l(2, 'Frokost', 'MORGEN', 'daglig', 15, { tjeneste: '1' }), l(1, 'Insulin', 'ETTERMIDDAG', 'daglig', 10, INSULIN), l(1, 'Insulin', 'KVELD', 'daglig', 10, INSULIN)),
  t(p('Oddny Tveit', 'K', 89, 'hjerte', 'Jeg vil gå i pene sko i dåpen. Da må beina ned i størrelse.', ['stromper', 'Da må beina ned']),
    'Ingrid Nora Amina Jonas', l(1, 'Støttestrømper', 'MORGEN', 'daglig', 15, { tjeneste: '15' }), l(1, 'Strømper av', 'KVELD', 'daglig', 10, { tjeneste: '15' })),
  t(p('Ragnar Bøe', 'M', 77, 'saar', 'Jeg gikk mila på under førti i min tid. Nå vil jeg gå til porten på under en time.', ['saaret', 'Nå vil jeg gå'], ['benken', 'gå til porten']),
    'Ingrid Bjørn', l(1, 'Sårstell', 'FORMIDDAG', 'tre', 30, { tjeneste: '15', kompetanse: 'SAARSTELL', maa: true }), l(2, 'Gå ute', 'ETTERMIDDAG', 'to', 30, TRENING)),
  t(p('Halvor Eide', 'M', 85, 'lunge', 'Jeg vil være hjemme. Har jeg pust til å komme opp trappa, så er resten min sak.', ['pusten', 'pust til å komme opp trappa'], ['morgenstell', 'Jeg vil være hjemme']),
    'Yusuf Ingrid Amina Thea', l(2, 'Morgenstell', 'MORGEN', 'daglig', 30, STELL), l(1, 'Tilsyn', 'MIDDAG', 'daglig', 20, { tjeneste: '15' })),
  t(p('Gunvor Sæther', 'K', 87, 'slag', 'Jeg vil opp. Jeg ligger ikke her og venter på himmelen, jeg venter på heisen.', ['heisen', 'Jeg vil opp']),
    'Yusuf Amina Elif Nora Ingrid', l(1, 'Stell med heis', 'MORGEN', 'daglig', 45, { tjeneste: '1', kompetanse: 'FORFLYTNING', to: true }), l(1, 'Stell med heis', 'ETTERMIDDAG', 'daglig', 30, { tjeneste: '1', kompetanse: 'FORFLYTNING', to: true })),
  t(p('Edvin Holm', 'M', 82, 'parkinson', 'Jeg vil knappe min egen skjorte. Det tar den tida det tar. Og jeg vil ha varm mat, og legge meg etter nyhetene, ikke før.', ['morgenstell', 'knappe min egen skjorte'], ['middagen', 'jeg vil ha varm mat'], ['kveldsstell', 'legge meg etter nyhetene']),
    'Yusuf Nora Bjørn Amina Jonas Elif', l(1, 'Morgenstell', 'MORGEN', 'daglig', 30, STELL), l(1, 'Balanse', 'FORMIDDAG', 'to', 30, TRENING), l(2, 'Middag', 'MIDDAG', 'daglig', 25, { tjeneste: '1' }), l(3, 'Kveldsstell', 'KVELD', 'daglig', 25, STELL)),
  t(p('Fatima Yilmaz', 'K', 78, 'leddgikt', 'Jeg vil dusje etter frokost, når jeg har våknet. Ikke før.', ['dusj', 'dusje etter frokost']),
    'Yusuf Amina Elif', l(1, 'Dusj', 'FORMIDDAG', 'to', 30, STELL)),
  t(p('Klara Johnsen', 'K', 91, 'hofte', 'Jeg vil ned til Sverre i første og spille kort. Han jukser, men han har peis.', ['trappa', 'ned til Sverre i første'], ['frokost', 'spille kort']),
    'Yusuf Bjørn', l(2, 'Frokost, prat', 'FORMIDDAG', 'tre', 25, { tjeneste: '1' }), l(1, 'Trappetrening', 'FORMIDDAG', 'to', 30, TRENING)),
  t(p('Jan Erik Olsen', 'M', 71, 'psyke', 'Jeg vil se vann hver dag. Bekken duger. Møt meg på brua, så slipper jeg å rydde.', ['benken', 'se vann hver dag']),
    'Yusuf Tomasz Grete Amina', l(1, 'Gåtur', 'ETTERMIDDAG', 'hverdager', 30, { tjeneste: '15' })),
  t(p('Else Midtbø', 'K', 93, 'demens', 'Mor sa alltid at man skal være pen i tøyet. Finn fram den blå, er du snill. Og følg meg i tide, så slipper jeg å skjemmes.', ['morgenstell', 'pen i tøyet'], ['toalettet', 'følg meg i tide']),
    'Amina Elif Yusuf', l(1, 'Morgenstell', 'MORGEN', 'daglig', 30, STELL), l(2, 'Middag, toalett', 'MIDDAG', 'daglig', 30, STELL)),
  t(p('Trygve Aasen', 'M', 86, 'demens', 'Jeg har drevet båt i femti år og aldri gått på grunn. Nå er det pillene jeg går på grunn med. Og frokosten skal være som om bord, tidlig og salt.', ['dosett', 'Nå er det pillene'], ['frokost', 'frokosten skal være som om bord']),
    'Amina Elif Ingrid', l(2, 'Frokost', 'FORMIDDAG', 'daglig', 20, { tjeneste: '1' }), l(1, 'Dosett', 'FORMIDDAG', 'daglig', 10, MEDISIN)),
  t(p('Bjarne Kvale', 'M', 80, 'rygg', 'Bare vannet er varmt nok, så kan resten være som det vil.', ['dusj', 'Bare vannet er varmt nok']),
    'Tomasz Elif Yusuf Sindre', l(1, 'Dusj', 'FORMIDDAG', 'to', 30, STELL)),
  t(p('Rigmor Pettersen', 'K', 88, 'demens', 'Jeg er ikke redd, jeg bare lurer. Si hva som skal skje, så går det bra.', ['dagene', 'Si hva som skal skje']),
    'Amina Tomasz Grete Yusuf Elif', l(1, 'Tilsyn', 'ETTERMIDDAG', 'daglig', 20, { tjeneste: '15' })),
  t(p('Johannes Ruud', 'M', 89, 'enke', 'Brødskive med brunost, tynt. Anna skar den så tynn at man så lyset gjennom.', ['frokost', 'Brødskive med brunost']),
    'Tomasz Grete Amina', l(1, 'Frokost', 'MORGEN', 'daglig', 25, { tjeneste: '1' })),
  t(p('Sverre Gran', 'M', 84, 'hofte', 'Klesvasken kan dere ta. Korta tar jeg. Klara kommer ned når hun får den trappa til.', ['klesvask', 'Klesvasken kan dere ta']),
    'Tomasz Grete Yusuf', l(1, 'Klesvask', 'ETTERMIDDAG', 'en', 40, HUS)),
];
