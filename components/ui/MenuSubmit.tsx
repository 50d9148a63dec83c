import type { ReactNode } from 'react';

interface MenuSubmitProps {
  children: ReactNode;
  name?: string;
  value?: string;
  /** One of several, and this is the one in use. */
  checked?: boolean;
}

/** A menu item that submits the form around it. */
export function MenuSubmit({ children, name, value, checked }: MenuSubmitProps) {
  return (
    <button
      type="submit"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={checked}
      tabIndex={-1}
      name={name}
      value={value}
      className="menyvalg"
    >
      {children}
    </button>
  );
}
