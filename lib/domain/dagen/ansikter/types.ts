/** Hvor ofte en ansatt går til en bruker i vinduet. Tall om brukerens ansikter, aldri om den ansattes arbeid. */
export interface Ansikt {
  ansattId: string;
  antall14: number;
  antall28: number;
  /** Sist hun var der før denne dagen, i ord: «i går», «12. november». Null = ikke de siste 28 dagene. */
  sist: string | null;
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
  sist: string | null;
}
