import { p } from './person';

/** Innsatsteamet følger opp noen få, en kort tid. */
// prettier-ignore
export const INNSATS = [
  p('Reidar Bjerke', 'M', 76, 'lunge', 'Tre uker på sykehus, og jeg kjenner ikke igjen mine egne bein. Jeg vil ha dem tilbake.', ['styrke', 'mine egne bein']),
  p('Gro Anita Selnes', 'K', 70, 'hofte', 'Jeg skal gå i bryllupet til niesen min, om jeg så må krype til kirkedøra.', ['benken', 'gå i bryllupet til niesen min']),
  p('Daniel Okafor', 'M', 41, 'ulykke', 'Hjem var det jeg tenkte på hele tida. Nå er jeg hjemme og tør ikke gå på badet.', ['badet', 'tør ikke gå på badet']),
  p('Klaus Fiskum', 'M', 82, 'slag', 'Jeg vil koke mine egne egg. Fem minutter, ikke seks.', ['kjokkenet', 'koke mine egne egg']),
] as const;
