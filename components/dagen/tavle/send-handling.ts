/** Alt annet enn ja er en setning om hvorfor, eller null når vi ikke fikk svar. */
export type Handlingssvar<V> = { ok: true; verdi: V } | { ok: false; melding: string | null };

export async function sendHandling<V>(navn: string, inn: object): Promise<Handlingssvar<V>> {
  try {
    const svar = await fetch(`/api/v1/handlinger/${navn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(inn),
    });
    const innhold = (await svar.json()) as {
      verdi?: V;
      melding?: string;
      avslag?: { melding: string };
    };
    if (innhold.verdi !== undefined) return { ok: true, verdi: innhold.verdi };
    return { ok: false, melding: innhold.avslag?.melding ?? innhold.melding ?? null };
  } catch {
    return { ok: false, melding: null };
  }
}
