'use client';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { CloseDialogContext } from './dialog-context';
import { IconButton } from './IconButton';

interface DialogProps {
  open: boolean;
  /** Also called on Escape. What is typed inside stays: the content is never unmounted. */
  onClose: () => void;
  title: ReactNode;
  subtitle?: ReactNode;
  closeText: string;
  footer?: ReactNode;
  children: ReactNode;
}

export function Dialog({ open, onClose, title, subtitle, closeText, footer, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (!open) return element.close();
    element.showModal();
    heading.current?.focus();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className="ark" onClose={onClose}>
      <div className="ark-topp">
        <div className="min-w-0 flex-1">
          <h2 ref={heading} id={titleId} tabIndex={-1} className="text-lg outline-none md:text-xl">
            {title}
          </h2>
          {subtitle && <p className="text-sm text-neutral-text-subtle">{subtitle}</p>}
        </div>
        <IconButton icon={XMarkIcon} label={closeText} onClick={onClose} />
      </div>
      <CloseDialogContext value={onClose}>
        <div className="ark-kropp">{children}</div>
      </CloseDialogContext>
      {footer && <div className="ark-bunn">{footer}</div>}
    </dialog>
  );
}
