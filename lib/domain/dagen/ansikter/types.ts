/** Hvor ofte en ansatt går til en bruker i vinduet. Tall om brukerens ansikter, aldri om den ansattes arbeid. */
export interface Ansikt {
  ansattId: string;
  antall14: number;
  antall28: number;
  /** Sist hun er der før denne dagen. Null = ikke de siste 28 dagene. */
  sist: Sist | null;
}

/** I ord: «i går», «12. november». `kommer` når dagen ikke er gått ennå, og det bare er planlagt. */
export interface Sist {
  ord: string;
  kommer: boolean;
}

interface Vindustall {
  paa14: number;
  paa28: number;
}

export interface Ansiktstall {
  for: Vindustall;
  etter: Vindustall;
}

export interface Kjennskap {
  slag: 'ANSVARLIG' | 'KJENT' | 'NYTT';
  sist: Sist | null;
}
