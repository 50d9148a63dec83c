'use client';
import { createContext } from 'react';

/** How a form inside a dialog closes it when it went well. */
export const CloseDialogContext = createContext<(() => void) | null>(null);
