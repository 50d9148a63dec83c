import { describe, expect, it } from 'vitest';
import { foreslaa } from '@/lib/domain/dagen/forslag/rules';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import type { Dagsgrunnlag, PaaVakt } from '@/lib/domain/dagen/forslag/types';
import { besok, bruker, hos, litenDag, paaVakt, syk } from '../liten-dag';

const forslag = (g: Dagsgrunnlag) => foreslaa(g, STANDARDVEKTER, { seed: 1, maksTrekk: 2000 });
const kjent = (ansattId: string, antall28 = 4) => ({ ansattId, antall14: 1, antall28 });
const koder = (g: Dagsgrunnlag, id = 'a') =>
  forslag(g)
    .besok.find((b) => b.besokId === id)!
    .begrunnelser.map((b) => b.kode);

describe('hvorfor akkurat hun', () => {
  it('tjenesteansvarlig foran kjent foran ny', () => {
    const g = (brukere: Parameters<typeof bruker>[1]) =>
      litenDag({
        besok: [besok('a', { brukerId: 'x' })],
        paaVakt: [paaVakt('ny'), paaVakt('kjent'), paaVakt('ansvarlig')],
        brukere: [bruker('x', brukere)],
      });
    const svar = forslag(g({ ansvarligId: 'ansvarlig', ansikter: [kjent('kjent')] })).besok[0]!;
    expect([svar.ansattId, svar.begrunnelser[0]]).toEqual(['ansvarlig', { kode: 'TJENESTEANSVARLIG' }]);
    const uten = forslag(g({ ansikter: [kjent('kjent')] })).besok[0]!;
    expect([uten.ansattId, uten.begrunnelser[0]]).toEqual(['kjent', { kode: 'KJENT', antall28: 4 }]);
    expect(uten.kostnad.NYTT_ANSIKT).toBeUndefined();
  });

  it('et nytt ansikt sier hvorfor ingen kjent går', () => {
    const g = (paa: PaaVakt[]) =>
      litenDag({
        besok: [besok('a', { brukerId: 'x', tildelt: hos('syk') })],
        paaVakt: paa,
        brukere: [bruker('x', { ansikter: [kjent('syk')] })],
      });
    const svar = koder(g([paaVakt('ny'), syk('syk')]));
    expect(svar).toEqual(expect.arrayContaining(['NYTT_ANSIKT', 'INGEN_KJENTE_KAN', 'ENESTE_SOM_KAN']));
    expect(forslag(g([paaVakt('ny'), syk('syk')])).besok[0]!.kostnad.NYTT_ANSIKT).toBe(1);
  });

  it('låst, som i dag, og ønsker', () => {
    const g = litenDag({
      besok: [
        besok('a', { laastPerson: true, tildelt: hos('hun') }),
        besok('b', { brukerId: 'y', tildelt: hos('hun') }),
      ],
      paaVakt: [paaVakt('hun', { kjonn: 'KVINNE' })],
      brukere: [bruker('y', { onsketKjonn: 'KVINNE', onsketSpraak: 'pl' })],
    });
    expect(koder(g)[0]).toBe('LAAST');
    expect(koder(g)).toContain('SOM_I_DAG');
    expect(koder(g, 'b')).toEqual(expect.arrayContaining(['ONSKE_OPPFYLT', 'ONSKE_IKKE_OPPFYLT']));
    expect(forslag(g).besok.find((b) => b.besokId === 'b')!.kostnad.ONSKE).toBe(1);
  });

  it('reisen i kostnaden er hele reisen på dagen', () => {
    const g = litenDag({
      besok: [besok('a', { sted: 1 }), besok('b', { sted: 2 }), besok('c', { sted: 3 })],
      paaVakt: [paaVakt('hun')],
    });
    const f = forslag(g);
    const reise = f.besok.reduce((sum, b) => sum + (b.kostnad.REISE ?? 0), 0);
    expect(Math.round(reise)).toBe(f.sammenligning.etter.reiseMinutter);
  });
});

describe('det som ligger igjen, har en grunn', () => {
  const INSULIN = [{ kode: 'INSULIN' as const, hardt: true }];
  it('ingen har kompetansen: hvor mange som mangler den, og om den er utløpt', () => {
    const utlopt = {
      kompetanser: [{ kode: 'INSULIN' as const, fom: '2020-01-01' as never, tom: '2026-01-01' as never }],
    };
    const g = litenDag({
      besok: [besok('a', { krav: INSULIN })],
      paaVakt: [paaVakt('en'), paaVakt('to'), paaVakt('tre', utlopt)],
    });
    expect(forslag(g).ufordelt).toEqual([
      {
        besokId: 'a',
        plass: 1,
        grunner: [
          { slag: 'KOMPETANSE', antall: 2, kode: 'INSULIN', utlopt: false },
          { slag: 'KOMPETANSE', antall: 1, kode: 'INSULIN', utlopt: true },
        ],
      },
    ]);
  });

  it('to trengs og én er på jobb', () => {
    const g = litenDag({ besok: [besok('a', { antallAnsatte: 2 })], paaVakt: [paaVakt('hun')] });
    expect(forslag(g).ufordelt[0]!.grunner[0]).toEqual({ slag: 'FOR_FAA', antall: 1 });
  });

  it('noen kan, men ingen har plass', () => {
    const lange = ['a', 'b'].map((id) => besok(id, { anslagMinutter: 160, laastDagsdel: true }));
    const f = forslag(litenDag({ besok: lange, paaVakt: [paaVakt('hun')] }));
    expect(f.ufordelt.map((u) => u.grunner[0])).toEqual([{ slag: 'INGEN_PLASS', antall: 1 }]);
  });

  it('står besøket alt hos en som er på jobb, tar forslaget det ikke fra henne', () => {
    const lange = ['a', 'b'].map((id) =>
      besok(id, { anslagMinutter: 160, laastDagsdel: true, tildelt: hos('hun') }),
    );
    const f = forslag(litenDag({ besok: lange, paaVakt: [paaVakt('hun')] }));
    expect(f.trekk).toEqual([]);
    expect(f.ufordelt).toHaveLength(1);
  });
});

describe('hva forslaget endrer og hva det gir', () => {
  it('ett nytt ansikt mindre, og hvem sitt', () => {
    const g = litenDag({
      besok: [besok('a', { brukerId: 'x', tildelt: hos('ny') })],
      paaVakt: [paaVakt('ny'), paaVakt('kjent')],
      brukere: [bruker('x', { ansvarligId: 'kjent', ansikter: [kjent('kjent')] })],
    });
    const f = forslag(g);
    expect(f.trekk).toEqual([
      {
        besokId: 'a',
        versjon: 1,
        plass: 1,
        fraAnsattId: 'ny',
        tilAnsattId: 'kjent',
        fraDagsdel: 'MORGEN',
        tilDagsdel: 'MORGEN',
      },
    ]);
    const { for: naa, etter, endringer, ansikter } = f.sammenligning;
    expect([naa.nyeAnsikter, etter.nyeAnsikter, naa.utenAnsvarlig, etter.utenAnsvarlig, endringer]).toEqual([
      1, 0, 1, 0, 1,
    ]);
    expect(ansikter).toEqual([{ brukerId: 'x', for: 1, etter: 0 }]);
  });

  it('samme person to ganger er ett nytt ansikt', () => {
    const g = litenDag({
      besok: [
        besok('a', { brukerId: 'x', tildelt: hos('ny') }),
        besok('b', { brukerId: 'x', dagsdel: 'MIDDAG', tildelt: hos('ny') }),
      ],
      paaVakt: [paaVakt('ny')],
    });
    expect(forslag(g).sammenligning.for.nyeAnsikter).toBe(1);
  });

  it('lasten i ord, før og etter', () => {
    const mye = Array.from({ length: 9 }, (_, i) => besok(`a${i}`, { anslagMinutter: 30, tildelt: hos('full'), dagsdel: i < 4 ? 'MORGEN' : 'FORMIDDAG' })); // prettier-ignore
    const f = forslag(litenDag({ besok: mye, paaVakt: [paaVakt('full'), paaVakt('ledig')] }));
    expect(f.sammenligning.for.last).toEqual({ ROMSLIG: 1, PASSE: 0, FULLT: 1 });
    expect(f.sammenligning.etter.last.FULLT).toBe(0);
    expect(f.sammenligning.lastord).toContainEqual(
      expect.objectContaining({ ansattId: 'full', for: 'FULLT' }),
    );
  });
});
