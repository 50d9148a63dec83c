'use client';
import { useState, type ReactNode } from 'react';
import { Button } from './Button';
import type { ButtonLook } from './button-look';
import { Dialog } from './Dialog';

interface DialogButtonProps extends ButtonLook {
  /** The words on the button. */
  text: ReactNode;
  /** A rendered `<Icon>`: a component cannot cross from server to client, an element can. */
  icon?: ReactNode;
  title: ReactNode;
  subtitle?: ReactNode;
  closeText: string;
  className?: string;
  children: ReactNode;
}

/** A button and the dialog it opens. The content is made at the first opening and kept after that. */
export function DialogButton({
  text,
  icon,
  title,
  subtitle,
  closeText,
  children,
  ...look
}: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const toOpen = () => {
    setOpened(true);
    setOpen(true);
  };
  return (
    <>
      <Button {...look} aria-haspopup="dialog" onClick={toOpen}>
        {icon}
        {text}
      </Button>
      {wasOpened && (
        <Dialog open={isOpen} onClose={() => setOpen(false)} {...{ title, subtitle, closeText }}>
          {children}
        </Dialog>
      )}
    </>
  );
}
