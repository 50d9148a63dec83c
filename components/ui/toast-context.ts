'use client';
import { createContext, useContext } from 'react';

export interface Toast {
  text: string;
  /** A quieter second line. */
  detail?: string;
  /** What `run` returns, if anything, is shown next («Angret»). */
  undo?: { text: string; run: () => Promise<string | void> | string | void };
}

export const ToastContext = createContext<{ show: (toast: Toast) => void }>({ show: () => undefined });

export const useToast = () => useContext(ToastContext);
