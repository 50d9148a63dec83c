'use client';
import { useState } from 'react';

/** One key per attempt to change something; a retry of the same attempt carries the same key. */
export function KeyField() {
  const [key] = useState(newKey);
  // Server and browser make different keys. Whichever stands in the page is the one that is sent.
  return <input type="hidden" name="_nokkel" defaultValue={key} suppressHydrationWarning />;
}

/** `crypto.randomUUID` is missing on plain http, where teams may try the demo. */
function newKey(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
