import { describe, expect, it } from 'vitest';
import type { Besokrad, Sporrad, Tavlerader } from '@/lib/domain/dagen/tavle/queries';
import { tavleView } from '@/lib/domain/dagen/tavle/view';
import { dato } from '@/lib/platform/time/dato';

const om = { dato: dato('2026-11-25'), iDag: dato('2026-11-25'), megId: 'yusuf', kanFlytte: true };
const spor = (id: string, inn: Partial<Sporrad> = {}): Sporrad => ({
  id,
  fornavn: id.charAt(0).toUpperCase() + id.slice(1),
  etternavn: 'Abdi',
  profesjon: 'HELSEFAGARBEIDER',
  vakter: [{ type: 'DAG', status: 'PLANLAGT' }],
  kompetanser: [],
  ...inn,
});
const besok = (id: string, inn: Partial<Besokrad> = {}): Besokrad => ({
  id,
  versjon: 1,
  dagsdel: 'MORGEN',
  rekkefolge: 0,
  status: 'PLANLAGT',
  antallAnsatte: 1,
  laastPerson: false,
  laastDagsdel: false,
  akutt: false,
  anslagMinutter: 30,
  brukerId: `bruker-${id}`,
  fornavn: 'Per Olav',
  etternavn: 'Dahl',
  breddegrad: null,
  lengdegrad: null,
  skjult: false,
  ansvarligId: null,
  stoppGrunn: null,
  stoppSted: null,
  tildelt: [{ ansattId: 'yusuf', plass: 1 }],
  tiltak: [{ tekst: 'Insulin', kompetanse: 'INSULIN', maaGjores: true, utfall: null }],
  ...inn,
});
const rader = (inn: Partial<Tavlerader> = {}): Tavlerader => ({
  team: { id: 'lillebekk', navn: 'Team Lillebekk', breddegrad: 60.25, lengdegrad: 7.56 },
  spor: [spor('yusuf')],
  besok: [],
  ansikter: [],
  ...inn,
});
const vis = (inn: Partial<Tavlerader>) => tavleView(rader(inn), om);

describe('tavleView', () => {
  it('viser fornavn og forbokstav, det som må gjøres, og kravet', () => {
    const [kort] = vis({
      besok: [
        besok('a', {
          tiltak: [
            ...besok('a').tiltak,
            { tekst: 'Frokost', kompetanse: null, maaGjores: false, utfall: null },
          ],
        }),
      ],
    }).besok;
    expect(kort).toMatchObject({
      bruker: { kort: 'Per Olav D.' },
      hva: 'Insulin, frokost',
      maa: 'MEDISIN',
      krav: [{ kode: 'INSULIN', hardt: true }],
    });
  });

  it('røper ingenting om en skjermet person: ikke navn, innhold, krav, grunn eller ansikter', () => {
    const svar = vis({
      besok: [besok('a', { skjult: true, status: 'STOPPET', stoppGrunn: 'SYKEHUS' })],
      ansikter: [{ brukerId: 'bruker-a', ansattId: 'yusuf', antall14: 1, antall28: 1, sist: null }],
    });
    expect(JSON.stringify(svar)).not.toMatch(/Per Olav|Dahl|Insulin|INSULIN|SYKEHUS|bruker-a/);
    expect(svar.besok).toHaveLength(1);
  });

  it('mister ingen: den som har besøk uten å være på vakt, får sin kolonne, og den syke uten besøk nevnes', () => {
    const svar = vis({
      spor: [spor('yusuf', { vakter: [] }), spor('sindre', { vakter: [{ type: 'DAG', status: 'SYK' }] })],
      besok: [besok('a')],
    });
    expect(svar.spor.map((s) => [s.ansattId, s.tilstede])).toEqual([['yusuf', 'IKKE_PAA']]);
    expect(svar.syke).toEqual(['Sindre']);
  });

  it('setter dagvaktene før kveldsvaktene, og viser bare delene noen er på eller noe ligger i', () => {
    const svar = vis({
      spor: [spor('nora', { vakter: [{ type: 'KVELD', status: 'PLANLAGT' }] }), spor('yusuf')],
    });
    expect(svar.spor.map((s) => s.ansattId)).toEqual(['yusuf', 'nora']);
    expect(svar.deler).toEqual(['MORGEN', 'FORMIDDAG', 'MIDDAG', 'ETTERMIDDAG', 'KVELD']);
  });

  it('regner lasten av anslag og reise, men ikke av det som er stoppet', () => {
    const fullt = [besok('a', { anslagMinutter: 260 })];
    expect(vis({ besok: fullt }).spor[0]!.last).toBe('FULLT');
    expect(vis({ besok: fullt.map((b) => ({ ...b, status: 'STOPPET' as const })) }).spor[0]!.last).toBe(
      'ROMSLIG',
    );
  });

  it('sier hva som avvek', () => {
    const avvik = besok('a', {
      status: 'AVVIK',
      tiltak: [{ tekst: 'Dusj', kompetanse: null, maaGjores: false, utfall: 'AVSLAATT' }],
    });
    expect(vis({ besok: [avvik] }).besok[0]!.avvik).toBe('AVSLAATT');
  });
});
