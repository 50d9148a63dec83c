'use client';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { Icon } from './Icon';

interface SearchFieldProps {
  name: string;
  label: string;
  placeholder?: string;
  defaultValue?: string;
  /** For lists that narrow while one types. */
  onText?: (text: string) => void;
}

/** Takes focus on `/`, and when one arrives from the search in the top bar (`#sok`). Names never go in the address. */
export function SearchField({ name, label, placeholder, defaultValue, onText }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (window.location.hash === '#sok') input.current?.focus();
  }, []);
  return (
    <div className="sokefelt">
      <Icon as={MagnifyingGlassIcon} />
      <input
        ref={input}
        id="sok"
        type="search"
        name={name}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={defaultValue}
        autoComplete="off"
        className="ds-input"
        onChange={(event) => onText?.(event.currentTarget.value)}
      />
    </div>
  );
}
