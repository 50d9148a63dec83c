'use client';
import { useEffect, useRef, type MouseEvent } from 'react';
import { fieldId } from './field-state';

interface ErrorSummaryProps {
  heading: string;
  errors: { path: string; message: string }[];
  formId: string;
  reference?: string;
}

/** Rendered only after a refused submit, and takes focus each time `errors` is new. */
export function ErrorSummary({ heading, errors, formId, reference }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    // Some errors belong to no field on the page (a version, a hidden id): a link without href is plain text.
    for (const link of box.current?.querySelectorAll('a') ?? [])
      if (!document.getElementById(link.hash.slice(1))) link.removeAttribute('href');
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- new errors are when to take focus again
  }, [errors]);
  return (
    <section ref={box} tabIndex={-1} aria-label={heading} className="ds-error-summary feilboks">
      <h2>{heading}</h2>
      {errors.length > 0 && (
        <ul className="mt-2 grid list-disc gap-1 ps-5">
          {errors.map(({ path, message }) => (
            <li key={path}>
              <a href={`#${fieldId(formId, path)}`} onClick={toField}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {reference && <p className="mt-2 text-sm">{reference}</p>}
    </section>
  );
}

/** A hash moves the view but not the keyboard: put focus in the field too. */
function toField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  field.closest('.ds-field, fieldset, .valg')?.scrollIntoView({ block: 'center' });
}
