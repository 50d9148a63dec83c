'use client';
import { cx } from '../cx';
import { ChoiceCard } from './ChoiceCard';
import { COLUMNS, type Columns } from './columns';
import { Fieldset, type FieldsetProps } from './Fieldset';
import type { Choice } from './RadioGroup';
import { useField } from './use-field';

interface CheckboxGroupProps extends Omit<FieldsetProps, 'children' | 'name'> {
  /** Ends with `[]`: the server gets a list. */
  name: `${string}[]`;
  options: Choice[];
  look?: 'list' | 'cards' | 'buttons';
  columns?: Columns;
  defaultValue?: string[];
}

export function CheckboxGroup({
  name,
  options,
  look = 'list',
  columns = 1,
  defaultValue = [],
  ...fieldset
}: CheckboxGroupProps) {
  const { id, kept, error } = useField(name, false);
  const chosen = kept ?? defaultValue;
  return (
    <Fieldset {...fieldset} name={name}>
      <div
        className={cx(
          'grid grid-cols-1',
          look === 'list' ? 'gap-x-6' : 'gap-2 md:gap-3',
          COLUMNS[look === 'buttons' ? 'buttons' : 'plain'][columns],
        )}
      >
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            {...option}
            type="checkbox"
            look={look}
            name={name}
            id={index === 0 ? id : `${id}-${index}`}
            defaultChecked={chosen.includes(option.value)}
            invalid={Boolean(error) && !option.disabled}
          />
        ))}
      </div>
    </Fieldset>
  );
}
