/** Kopien som følger fingeren. Kortet selv blir liggende til serveren har sagt ja, og React eier det hele tiden. */
export function lagSpokelse(kort: HTMLElement, antall: string | null) {
  const { left, top, width, height } = kort.getBoundingClientRect();
  const kopi = kort.cloneNode(true) as HTMLElement;
  for (const merke of ['data-kort', 'data-besok', 'id', 'aria-describedby']) kopi.removeAttribute(merke);
  const boks = document.createElement('div');
  boks.className = 'tavle-spokelse';
  boks.setAttribute('aria-hidden', 'true');
  boks.inert = true;
  boks.style.width = `${width}px`;
  boks.style.height = `${height}px`;
  boks.append(kopi);
  if (antall) {
    const merke = document.createElement('span');
    merke.className = 'tavle-antall';
    merke.textContent = antall;
    boks.append(merke);
  }
  // Som en stillestående animasjon: da flytter nettleseren laget uten å gå gjennom resten av siden for hvert bilde.
  let sist: Animation | null = null;
  const flytt = (dx: number, dy: number) => {
    const transform = `translate(${left + dx}px, ${top + dy}px)`;
    const ny = boks.animate([{ transform }, { transform }], { duration: 1e6, fill: 'forwards' });
    sist?.cancel();
    sist = ny;
  };
  document.body.append(boks);
  flytt(0, 0);
  return { flytt, fjern: () => boks.remove() };
}
