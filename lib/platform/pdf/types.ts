/** What every document has, whoever it is for. */
export interface Document {
  /** Shown in the window's title bar and read aloud first. Never a person's name. */
  title: string;
  lang: 'nb-NO' | 'nn-NO' | 'sv-SE' | 'en-GB';
  /** Whose document it is. */
  author: string;
  /** The only clock in the file: the same letter with the same instant gives the same bytes. */
  created: Date;
  blocks: readonly Block[];
  /** The left of every page's foot. */
  foot: string;
  /** «Side {page} av {pages}». */
  pageNumber: string;
}

/** Opens with the password and not without (AES-256). Two encryptions of the same document differ. */
export interface Protection {
  password: string;
}

/** A letter as data: what stands in it and in which order. The machinery decides where lines and pages break. */
export interface Letter extends Document {
  letterhead: Letterhead;
  /** Shown in the window of the envelope. */
  address: readonly string[];
  /** At the right, level with the address: date, case number. */
  reference: readonly string[];
  /** In a frame above the heading, for what is not sent: «Utkast». */
  stamp?: string;
}

export interface Letterhead {
  logo: { png: Uint8Array; alt: string } | null;
  /** The first is the sender, in bold. */
  lines: readonly string[];
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string; startsPage?: boolean }
  | { kind: 'paragraph'; text: Text; quiet?: boolean }
  /** Somebody's own words, in the serif. */
  | { kind: 'quote'; text: string; source: string }
  | { kind: 'list'; ordered: boolean; items: readonly Item[] }
  /** Lines that stay together under a hairline: who signed. */
  | { kind: 'closing'; lines: readonly string[] };

export interface Item {
  text: Text;
  under?: Text;
  /** Empty lines to write on, below. */
  ruled?: number;
  /** Not broken over two pages. */
  whole?: boolean;
}

/** Plain, or in pieces where some are somebody's own words. */
export type Text = string | readonly Run[];

export interface Run {
  text: string;
  voice?: boolean;
  strong?: boolean;
}
