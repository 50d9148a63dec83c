/** The person's words as one line inside a card or a row. */
export function OwnWordsInline({ children }: { children: string }) {
  // The guillemets are text, so that they also reach copies, screen readers and print.
  return <q className="stemme-linje before:content-none after:content-none">«{children}»</q>;
}
