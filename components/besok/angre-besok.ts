/**
 * «Angre» fra linja nederst. Linja lever lenger enn siden som viste den, så den kan ikke være et skjema:
 * samme handling, over ruten for maskiner, og med nøkkel så to trykk blir ett.
 */
export async function angreBesok(besokId: string, versjon: number, nokkel: string): Promise<boolean> {
  const svar = await fetch('/api/v1/handlinger/besok.angreFerdig', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': nokkel },
    body: JSON.stringify({ besokId, versjon }),
  }).catch(() => null);
  return svar?.ok ?? false;
}
