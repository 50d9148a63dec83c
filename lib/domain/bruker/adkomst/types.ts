/** Det som ligger bak trykket: nøkkelnummer, kode til nøkkelboks, og hvordan man kommer inn. */
export interface Adkomst {
  nokkelnummer: string | null;
  nokkelkode: string | null;
  adressetillegg: string | null;
}
