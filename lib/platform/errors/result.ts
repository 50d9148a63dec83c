/** An expected refusal is a value. Accidents are thrown. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refuse = <Refusal>(refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
});

/**
 * A named refusal that the reader will see as a sentence.
 * The text lies in the message namespace of `domain`, under `feil.<code>.<reason>`.
 */
export interface Refusal<Code extends string = string, Reason extends string = string> {
  domain: string;
  code: Code;
  reason: Reason;
  /** The form field the sentence belongs to, when there is one. */
  field?: string;
  /** What the sentence needs to say: names of staff and formatted dates, never of a bruker. */
  values?: Record<string, string | number>;
}
