'use client';
import { useEffect, useRef, useState, type MouseEvent } from 'react';

interface ErrorSummaryProps {
  heading: string;
  errors: { path: string; message: string }[];
  idFor: (path: string) => string;
  reference?: string;
}

/** Rendered only after a refused submit, and takes focus each time `errors` is new. */
export function ErrorSummary({ heading, errors, idFor, reference }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // Some errors belong to no field on the page (a version, a hidden id): they are said without a link.
  const [homeless, setHomeless] = useState<string[]>([]);
  useEffect(() => {
    box.current?.focus();
    setHomeless(errors.map(({ path }) => path).filter((path) => !document.getElementById(idFor(path))));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- idFor is new each time, errors tells when to look
  }, [errors]);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={heading} className="ds-error-summary feilboks">
      <h2>{heading}</h2>
      {errors.length > 0 && (
        <ul className="mt-2 grid list-disc gap-1 ps-5">
          {errors.map(({ path, message }) => (
            <li key={path}>
              {homeless.includes(path) ? (
                message
              ) : (
                <a href={`#${idFor(path)}`} onClick={toField}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {reference && <p className="mt-2 text-sm">{reference}</p>}
    </div>
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
