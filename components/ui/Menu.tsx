'use client';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { placeBeside } from './place-beside';

interface MenuProps {
  /** Name of the menu for screen readers. */
  label: string;
  /** What the button shows. */
  trigger: ReactNode;
  /** When the trigger has no readable words. */
  triggerLabel?: string;
  className?: string;
  children: ReactNode;
}

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Light dismiss and Escape come from `popover`; arrow keys, Home, End and letters from us. */
export function Menu({ label, trigger, triggerLabel, className, children }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const items = () => Array.from(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []);

  function onToggle() {
    const isNow = list.current?.matches(':popover-open') ?? false;
    setOpen(isNow);
    if (!isNow || !list.current || !button.current) return;
    placeBeside(list.current, button.current);
    items()[0]?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const byLetter = all.find(
      (item, i) => i > at && item.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()),
    );
    const to =
      event.key in STEP
        ? all[(at + STEP[event.key]! + all.length) % all.length]
        : event.key === 'Home'
          ? all[0]
          : event.key === 'End'
            ? all.at(-1)
            : event.key.length === 1 && event.key !== ' '
              ? byLetter
              : undefined;
    if (event.key === 'Tab') list.current?.hidePopover();
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={triggerLabel}
        className={className}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="meny"
        onToggle={onToggle}
        onKeyDown={onKeyDown}
        onClick={(event) =>
          (event.target as HTMLElement).closest('[role^="menuitem"]') && list.current?.hidePopover()
        }
      >
        {children}
      </div>
    </>
  );
}
