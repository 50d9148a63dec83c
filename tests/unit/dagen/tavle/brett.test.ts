import { describe, expect, it } from 'vitest';
import tekst from '@/app/tekst/nb/tavle.json';
import { gjenbrukCeller, lagCeller } from '@/components/dagen/tavle/brettdata';
import { fart } from '@/components/dagen/tavle/dra/rulling';
import type { Loft } from '@/components/dagen/tavle/dra/lager';
import type { Korttekst } from '@/components/dagen/tavle/kort';
import { slippsetning, sporfolge } from '@/components/dagen/tavle/loftfolge';
import type { T } from '@/components/dagen/tavle/konsekvensord';
import { etterFlytting } from '@/lib/domain/dagen/flytting/view';
import { enHelDag, enTavle, etAnsikt, etBesok, etSpor } from '@/tests/factories/tavle';

const slaaOpp = (nokkel: string, verdier: Record<string, string | number> = {}): string => {
  const funnet = nokkel
    .split('.')
    .reduce<unknown>((tre, del) => (tre as Record<string, unknown>)[del], tekst);
  if (typeof funnet !== 'string') throw new Error(`mangler ${nokkel}`);
  return funnet.replace(/\{(\w+)\}/g, (_, navn: string) => String(verdier[navn] ?? ''));
};
const t = slaaOpp as unknown as T & Korttekst;
const naar = () => 'morgen';

describe('rutene på brettet', () => {
  it('mister ingen: hver plass ligger hos den som har den, eller i brettet', () => {
    const tavle = enHelDag(120);
    const kort = [...lagCeller(t, tavle, naar).values()].flat();
    expect(kort).toHaveLength(120);
    expect(new Set(kort.map((k) => k.nokkel)).size).toBe(120);
  });

  it('et besøk for to ligger hos begge, og i brettet når den ene mangler', () => {
    const [maren, yusuf] = [etSpor('Maren Solli'), etSpor('Yusuf Abdi')];
    const to = etBesok('Gunvor S.', { antallAnsatte: 2, tildelt: [{ ansattId: maren.ansattId, plass: 1 }] });
    const en = lagCeller(t, enTavle({ spor: [maren, yusuf], besok: [to] }), naar);
    expect([...en.keys()]).toEqual([`${maren.ansattId}/MORGEN`, 'ufordelt']);
    const begge = { ...to, tildelt: [...to.tildelt, { ansattId: yusuf.ansattId, plass: 2 }] };
    const celler = lagCeller(t, enTavle({ spor: [maren, yusuf], besok: [begge] }), naar);
    expect([...celler.values()].flat().map((k) => k.linje?.tekst)).toEqual([
      'To, med Yusuf',
      'To, med Maren',
    ]);
  });

  it('etter en flytting er bare de to rutene nye; alle andre er de samme som før', () => {
    const foer = enHelDag(120);
    const gamle = lagCeller(t, foer, naar);
    const besok = foer.besok.find((b) => b.tildelt.length > 0 && b.status === 'PLANLAGT')!;
    const til = foer.spor.find((s) => s.ansattId !== besok.tildelt[0]!.ansattId)!;
    const flytting = { besok, plass: 1, tilAnsattId: til.ansattId, tilDagsdel: besok.dagsdel };
    const nye = gjenbrukCeller(gamle, lagCeller(t, etterFlytting(foer, flytting), naar));
    const endret = [...nye].filter(([celle, kort]) => gamle.get(celle) !== kort).map(([celle]) => celle);
    expect(endret.toSorted()).toEqual(
      [`${besok.tildelt[0]!.ansattId}/${besok.dagsdel}`, `${til.ansattId}/${besok.dagsdel}`].toSorted(),
    );
  });

  it('et nytt bilde med det samme i, gir de gamle rutene', () => {
    const gamle = lagCeller(t, enHelDag(), naar);
    const nye = gjenbrukCeller(gamle, lagCeller(t, enHelDag(), naar));
    for (const [celle, kort] of nye) expect(kort).toBe(gamle.get(celle));
  });

  it('sier hva som er låst, med ord', () => {
    const [kort] = [
      ...lagCeller(t, enTavle({ besok: [etBesok('Per Olav D.', { laastDagsdel: true })] }), naar).values(),
    ].flat();
    expect(kort!.laas).toBe('Tid låst');
  });
});

describe('mens et kort er løftet', () => {
  const maren = etSpor('Maren Solli');
  const yusuf = etSpor('Yusuf Abdi');
  const per = etBesok('Per Olav D.', { tildelt: [{ ansattId: yusuf.ansattId, plass: 1 }] });
  const tavle = enTavle({
    spor: [maren, yusuf],
    besok: [per],
    ansikter: {
      [per.bruker!.id]: [etAnsikt('Yusuf Abdi', { antall14: 3, antall28: 6 }), etAnsikt('Amina Rahimi')],
    },
  });
  const loft: Loft = {
    besokId: per.id,
    plass: 1,
    flere: [{ besokId: per.id, plass: 1 }],
    medTastatur: false,
  };

  it('sier kolonnen ansiktene før og etter, og at det er et nytt ansikt', () => {
    expect(sporfolge(t, tavle, { loft, over: null }, maren)).toMatchObject({
      tegn: 'nytt',
      ansikter: '2 → 3 på 14 dager',
      flere: true,
    });
    expect(sporfolge(t, tavle, { loft, over: null }, yusuf)).toMatchObject({ tekst: 'Har besøket nå' });
  });

  it('sier setningen begge vinduene, og hva kortet legges foran', () => {
    const foran = etBesok('Edvin H.', { id: 'edvin' });
    const med = { ...tavle, besok: [per, foran] };
    const over = { celle: `${maren.ansattId}/MORGEN`, foer: 'edvin' };
    expect(slippsetning(t, med, loft, over)).toBe(
      'Maren Solli, morgen, foran Edvin H. Nytt ansikt. 2 → 3 ansikter på 14 dager, 2 → 3 på 28. Blir romslig.',
    );
  });

  it('sier at begge halvdelene flyttes når delen av dagen skifter', () => {
    const to = { ...per, antallAnsatte: 2 };
    const over = { celle: `${yusuf.ansattId}/FORMIDDAG`, foer: null };
    expect(slippsetning(t, { ...tavle, besok: [to] }, loft, over)).toContain('Begge kortene flyttes');
  });

  it('med flere: hvor mange som er kjent, og hvor mange som ikke kan', () => {
    const insulin = etBesok('Ruth B.', { krav: [{ kode: 'INSULIN', hardt: true }] });
    const flere = [per, insulin].map((b) => ({ besokId: b.id, plass: 1 }));
    const folge = sporfolge(
      t,
      { ...tavle, besok: [per, insulin] },
      { loft: { ...loft, flere }, over: null },
      maren,
    );
    expect(folge).toMatchObject({ tegn: 'kanIkke', tekst: '1 av 2 kan ikke flyttes hit' });
  });
});

describe('rulling ved kanten', () => {
  it('står stille midt på, og går fortere jo nærmere kanten', () => {
    expect(fart(400, 0, 800)).toBe(0);
    expect(fart(40, 0, 800)).toBeLessThan(0);
    expect(fart(5, 0, 800)).toBeLessThan(fart(40, 0, 800));
    expect(fart(795, 0, 800)).toBeGreaterThan(fart(760, 0, 800));
  });
});
