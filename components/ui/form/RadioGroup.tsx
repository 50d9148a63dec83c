'use client';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { ChoiceCard } from './ChoiceCard';
import { COLUMNS, type Columns } from './columns';
import { Fieldset, type FieldsetProps } from './Fieldset';
import { useField } from './use-field';

export interface Choice {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
}

interface RadioGroupProps extends Omit<FieldsetProps, 'children' | 'name'> {
  name: string;
  options: Choice[];
  look?: 'list' | 'cards' | 'buttons';
  /** On wide screens. */
  columns?: Columns;
  defaultValue?: string;
  required?: boolean;
}

export function RadioGroup({
  name,
  options,
  look = 'list',
  columns = 1,
  defaultValue,
  required,
  ...fieldset
}: RadioGroupProps) {
  const { id, kept, error } = useField(name, false);
  const chosen = kept ? kept[0] : defaultValue;
  return (
    <Fieldset {...fieldset} name={name}>
      <div
        className={cx(
          'grid grid-cols-1',
          look === 'list' ? 'gap-x-6 gap-y-0' : 'gap-2 md:gap-3',
          COLUMNS[look === 'buttons' ? 'buttons' : 'plain'][columns],
        )}
      >
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            {...option}
            type="radio"
            look={look}
            name={name}
            id={index === 0 ? id : `${id}-${index}`}
            defaultChecked={option.value === chosen}
            required={required}
            invalid={Boolean(error) && !option.disabled}
          />
        ))}
      </div>
    </Fieldset>
  );
}
