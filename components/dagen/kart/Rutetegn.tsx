/** En bit av streken, slik den er på kartet. */
export const Rutetegn = ({ farge, strek }: { farge: number; strek: number }) => (
  <svg className="kart-tegn" viewBox="0 0 36 10" aria-hidden="true" focusable="false">
    <line x1="2" y1="5" x2="34" y2="5" className={`kart-rute kart-farge-${farge} kart-strek-${strek}`} />
  </svg>
);
