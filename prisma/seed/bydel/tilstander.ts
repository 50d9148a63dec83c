/** Hvor langt saken er kommet. De som ikke står her, har et fattet vedtak og en plan i gang. */
export type Tilstand =
  | { slag: 'fattet'; dager?: number }
  | { slag: 'mottatt'; dager: number }
  | { slag: 'kartlegges'; dager: number }
  | { slag: 'utkast'; dager: number }
  | {
      slag: 'sendt';
      dager: number;
      sendt: number;
      type?: 'INNVILGELSE' | 'ENDRING' | 'OPPHOR';
      kommentar?: string;
    }
  | { slag: 'returnert'; dager: number; sendt: number; kommentar: string }
  | { slag: 'avslag'; dager: number }
  | { slag: 'opphort'; dager: number };

const FATTET: Tilstand = { slag: 'fattet' };

/** `dager` er hvor lenge siden henvendelsen kom. Foreløpig svar skal være sendt innen en måned. */
// prettier-ignore
const TILSTANDER: Record<string, Tilstand> = {
  'Arvid Skog': { slag: 'mottatt', dager: 2 },
  'Rolf Nordli': { slag: 'mottatt', dager: 27 },
  'Petra Lien': { slag: 'mottatt', dager: 34 },
  'Nanna Lystad': { slag: 'mottatt', dager: 5 },
  'Helge Rasmussen': { slag: 'mottatt', dager: 33 },
  'Tordis Landa': { slag: 'kartlegges', dager: 12 },
  'Yonas Gebre': { slag: 'kartlegges', dager: 19 },
  'Hassan Ali Omar': { slag: 'utkast', dager: 24 },
  'Jorunn Espe': { slag: 'utkast', dager: 21 },
  'Eva Maria Lind': { slag: 'utkast', dager: 29 },
  'Samuel Tesfai': { slag: 'utkast', dager: 17 },
  'Bergljot Strand': { slag: 'fattet', dager: 219 },
  'Ivar Lønne': { slag: 'sendt', dager: 38, sendt: 5 },
  'Terje Nygaard': { slag: 'returnert', dager: 30, sendt: 3, kommentar: 'Begrunnelsen sier ikke hva Terje selv mener om stolen på badet. Spør ham, og skriv det inn.' },
  'Mette Kristoffersen': { slag: 'returnert', dager: 26, sendt: 4, kommentar: 'Målet er vårt, ikke hennes. Hun snakker om å være mor når gutten kommer hjem. Begynn der.' },
  'Arild Støle': { slag: 'avslag', dager: 60 },
  'Jakob Tveiten': { slag: 'opphort', dager: 260 },
  'Kjell Arne Bø': { slag: 'opphort', dager: 310 },
};

export const tilstandFor = (navn: string): Tilstand => TILSTANDER[navn] ?? FATTET;
export const NAVN_MED_TILSTAND = Object.keys(TILSTANDER);
