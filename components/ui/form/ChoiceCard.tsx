'use client';
import type { ReactNode } from 'react';

interface ChoiceCardProps {
  type: 'radio' | 'checkbox';
  look: 'list' | 'cards' | 'buttons';
  id: string;
  name: string;
  value: string;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
  required?: boolean;
  defaultChecked?: boolean;
  invalid?: boolean;
  describedBy?: string;
}

/** One choice. The whole card, row or button is the target. */
export function ChoiceCard({ look, label, description, invalid, describedBy, ...input }: ChoiceCardProps) {
  const helpId = `${input.id}-om`;
  const described = [describedBy, description ? helpId : ''].filter(Boolean).join(' ') || undefined;
  return (
    <label className="valg" data-look={look} data-invalid={invalid || undefined}>
      <input
        {...input}
        className={look === 'buttons' ? 'peer sr-only' : 'ds-input'}
        aria-invalid={(invalid && input.type === 'checkbox') || undefined}
        aria-describedby={described}
        aria-labelledby={`${input.id}-navn`}
      />
      <span className="valg-tekst">
        <span id={`${input.id}-navn`} className="valg-navn">
          {label}
        </span>
        {description && (
          <span id={helpId} className="valg-om">
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
