import { describe, expect, it } from 'vitest';
import type { Maal, Nivaa } from '@/lib/domain/maal/types';
import { nivaaord } from '@/lib/domain/maal/rules';
import { visEgneOrd, visMaal, visMaalliste } from '@/lib/domain/maal/view';
import { dato } from '@/lib/platform/time/dato';

const vurdering = (nivaa: Nivaa, dag: string, tekst: string | null = null) => ({
  id: dag,
  dato: dato(dag),
  nivaa,
  tekst,
  vurdertAv: { id: 'y', navn: 'Yusuf Abdi' },
  besokId: null,
});

const maal = (endring: Partial<Maal> = {}): Maal => ({
  id: 'm',
  brukerId: 'b',
  tittel: 'Gå til postkassen',
  utgangspunkt: 'Går til gangdøra',
  maaltilstand: 'Tur-retur alene',
  maalepunkt: 'Kryss på kjøleskapet',
  innenDato: dato('2026-12-20'),
  egneOrd: { id: 'o', utdrag: 'gå til postkassen selv' },
  viktighet: 3,
  vanskelighet: 2,
  nivaaer: { minus2: 'inne', minus1: 'døra', null: 'postkassen', pluss1: 'kiosken', pluss2: 'butikken' },
  utgangsnivaa: -1,
  status: 'AKTIVT',
  rekkefolge: 1,
  versjon: 1,
  vurderinger: [],
  ...endring,
});

describe('målet på skjermen', () => {
  it('viser utgangspunktet til noen har vurdert, og så det siste som ble sett', () => {
    expect(visMaal(maal())).toMatchObject({
      naa: null,
      nivaa: null,
      punkter: [-1],
      utdrag: 'gå til postkassen selv',
      vekt: 6,
    });
    const vurdert = maal({
      vurderinger: [vurdering(-1, '2026-11-10', 'Gikk til porten'), vurdering(0, '2026-11-17')],
    });
    expect(visMaal(vurdert)).toMatchObject({
      naa: 'postkassen',
      nivaa: 0,
      punkter: [-1, -1, 0],
      innen: '20. desember 2026',
    });
    expect(visMaal(vurdert).historie.map((h) => [h.dag, h.tekst])).toEqual([
      ['17. november', null],
      ['10. november', 'Gikk til porten'],
    ]);
  });

  it('har nivåene nedenfra, med ordene som ble skrevet før arbeidet startet', () => {
    expect(visMaal(maal()).nivaaer.map((n) => n.tekst)).toEqual([
      'inne',
      'døra',
      'postkassen',
      'kiosken',
      'butikken',
    ]);
    expect(nivaaord(maal(), -2)).toBe('inne');
  });

  it('kan bare endres som utkast', () => {
    expect(visMaal(maal({ status: 'UTKAST' })).kanEndres).toBe(true);
    expect(visMaal(maal()).kanEndres).toBe(false);
  });
});

describe('lista over mål', () => {
  const kan = { lagre: true, vurdere: false };
  it('skiller de avsluttede ut, og glemmer utkast som ble fjernet før noen vurderte dem', () => {
    const liste = visMaalliste(
      'b',
      [
        maal(),
        maal({ id: 'fjernet', status: 'AVSLUTTET' }),
        maal({ id: 'gammelt', status: 'AVSLUTTET', vurderinger: [vurdering(0, '2026-01-01')] }),
      ],
      null,
      kan,
    );
    expect(liste.maal.map((m) => m.id)).toEqual(['m']);
    expect(liste.avsluttede.map((m) => m.id)).toEqual(['gammelt']);
  });

  it('viser skåren i hele tall, og ingen skår før noe er vurdert', () => {
    expect(visMaalliste('b', [maal()], null, kan).oppnaaelse).toBeNull();
    const ett = maal({ vurderinger: [vurdering(0, '2026-11-17')] });
    const to = maal({ id: 'n', vurderinger: [vurdering(1, '2026-11-17')] });
    expect(visMaalliste('b', [ett, to], null, kan).oppnaaelse).toEqual({
      fra: '38',
      naa: '56',
      med: 2,
      utenfor: 0,
    });
  });

  it('sier året bare når det er et annet', () => {
    const ord = {
      id: 'o',
      tekst: 'x',
      spurtAv: 'Lise Fossum',
      spurtDato: dato('2025-11-04'),
      tilStede: null,
    };
    expect(visEgneOrd(ord, dato('2025-11-25'))?.dag).toBe('4. november');
    expect(visEgneOrd(ord, dato('2026-11-25'))?.dag).toBe('4. november 2025');
    expect(visEgneOrd(null, dato('2026-11-25'))).toBeNull();
  });
});
