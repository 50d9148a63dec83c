'use client';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ToastBar } from './ToastBar';
import { ToastContext, type Toast } from './toast-context';

/** One bar at a time, and it outlives the page that showed it. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<{ toast: Toast; id: number } | null>(null);
  const show = useCallback((toast: Toast) => setCurrent((last) => ({ toast, id: (last?.id ?? 0) + 1 })), []);
  const close = useCallback(() => setCurrent(null), []);
  const api = useMemo(() => ({ show }), [show]);
  return (
    <ToastContext value={api}>
      {children}
      {/* The live region is there before the words are, or nothing is read. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> may not hold a button bar */}
      <div role="status" className="angreplass ikke-trykk">
        {current && <ToastBar key={current.id} toast={current.toast} onClose={close} onNext={show} />}
      </div>
    </ToastContext>
  );
}
