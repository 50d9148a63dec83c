'use client';
import { useState } from 'react';
import { SearchField } from '@/components/ui/SearchField';
import type { Valgbar } from '@/lib/domain/dagen/ekstra/types';

interface PersonvalgProps {
  personer: readonly Valgbar[];
  /** Adressen uten personen. Navnet kommer aldri i adressen. */
  sti: string;
  ord: { sok: string; ingenTreff: string; stoppet: string };
}

/** Teamets personer, som smalner mens man skriver. Uten skript er hele lista der. */
export function Personvalg({ personer, sti, ord }: PersonvalgProps) {
  const [tekst, settTekst] = useState('');
  const sokt = tekst.trim().toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const treff = personer.filter((p) =>
    sokt.every((del) =>
      p.navn
        .toLocaleLowerCase('nb')
        .split(' ')
        .some((ord_) => ord_.startsWith(del)),
    ),
  );
  return (
    <div className="grid gap-3">
      <SearchField name="person" label={ord.sok} placeholder={ord.sok} onText={settTekst} />
      {treff.length === 0 && <output>{ord.ingenTreff}</output>}
      <ul className="personvalg">
        {treff.map((p) => (
          <li key={p.id}>
            <a className="besoksmeny-valg" href={`${sti}&bruker=${p.id}`}>
              {p.navn}
              {p.stoppet && <span className="ml-auto text-sm text-neutral-text-subtle">{ord.stoppet}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
