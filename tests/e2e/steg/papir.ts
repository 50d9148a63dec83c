import { spawnSync } from 'node:child_process';
import type { Page, Request } from '@playwright/test';

/** Is there a program here that reads PDF files? */
export const kanLesePdf = spawnSync('pdftotext', ['-v']).status === 0;

export const pdfinfo = (fil: string, passord?: string) =>
  spawnSync('pdfinfo', [...(passord ? ['-upw', passord] : []), fil], { encoding: 'utf8' });

export const pdftekst = (fil: string, passord?: string): string =>
  spawnSync('pdftotext', ['-layout', ...(passord ? ['-upw', passord] : []), fil, '-'], { encoding: 'utf8' })
    .stdout;

/** Alt nettleseren ber om utenfor vår egen vert. */
export function lyttUtover(page: Page): () => string[] {
  const ute: string[] = [];
  page.on('request', (sporring: Request) => {
    const { protocol, host } = new URL(sporring.url());
    if (protocol.startsWith('http') && host !== new URL(page.url()).host) ute.push(sporring.url());
  });
  return () => ute;
}

/** En veggdag med så mange personer og navn: kopier av det som alt står der, med de lengste navnene vi har. */
export const fyllVeggen = (page: Page, personer: number, besok: number): Promise<void> =>
  page.evaluate(
    ({ personer: rader, besok: antall }) => {
      const navn = ['Inger Lise R.', 'Bergljot S.', 'Torbjørn H.', 'Gunvor S.', 'Mary F.'];
      const vegg = document.querySelector('.vegg')!;
      vegg.classList.remove('vegg-stor', 'vegg-middels');
      vegg.classList.add('vegg-liten');
      const liste = vegg.querySelector('.vegg-spor')!;
      while (liste.children.length < rader) liste.append(liste.children[0]!.cloneNode(true));
      const celler = [...liste.querySelectorAll('.vegg-celle')];
      for (const celle of celler) celle.replaceChildren();
      for (let i = 0; i < antall; i += 1) {
        const kort = document.createElement('span');
        kort.className = 'vegg-kort';
        kort.textContent = navn[i % navn.length]!;
        celler[i % celler.length]!.append(kort);
      }
    },
    { personer, besok },
  );
