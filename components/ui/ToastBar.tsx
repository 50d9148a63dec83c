'use client';
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { Icon } from './Icon';
import type { Toast } from './toast-context';

const SECONDS = 5;

interface ToastBarProps {
  toast: Toast;
  onClose: () => void;
  onNext: (toast: Toast) => void;
}

export function ToastBar({ toast, onClose, onNext }: ToastBarProps) {
  const [isHeld, setHeld] = useState(false);
  const undone = useRef(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onClose, SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);

  async function undo() {
    if (!toast.undo || undone.current) return;
    undone.current = true;
    const text = await toast.undo.run();
    if (text) onNext({ text });
    else onClose();
    document.getElementById('innhold')?.focus({ preventScroll: true });
  }
  useUndoKey(undo, Boolean(toast.undo));

  return (
    <div
      className="angrelinje"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon as={CheckmarkCircleFillIcon} />
      <span className="min-w-0 flex-[1_1_10rem]">
        <span className={toast.detail ? 'block font-semibold' : undefined}>{toast.text}</span>
        {toast.detail && <span className="block">{toast.detail}</span>}
      </span>
      {toast.undo && (
        <button type="button" onClick={undo} aria-keyshortcuts="Control+Z">
          {toast.undo.text}
        </button>
      )}
    </div>
  );
}

/** Ctrl+Z undoes while the bar shows, except where it means «undo my typing». */
function useUndoKey(undo: () => void, isOn: boolean) {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn]);
}
