'use client';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Icon } from '../Icon';
import { Fieldset, type FieldsetProps } from './Fieldset';
import { useField } from './use-field';

interface Step {
  value: string;
  label: string;
  /** Under the label while another step is chosen, such as «sist». */
  note?: string;
  /** Under the label while this step is chosen, such as «nå». */
  chosenNote?: string;
}

interface SegmentedProps extends Omit<FieldsetProps, 'children' | 'name'> {
  name: string;
  options: Step[];
  defaultValue?: string;
  required?: boolean;
}

/** Steps on a scale, side by side. One tab stop, arrow keys. */
export function Segmented({ name, options, defaultValue, required, ...fieldset }: SegmentedProps) {
  const { id, kept, error } = useField(name, false);
  const chosen = kept ? kept[0] : defaultValue;
  return (
    <Fieldset {...fieldset} name={name}>
      <div className="trinn" data-invalid={error ? true : undefined}>
        {options.map((option, index) => (
          <label key={option.value} className="trinn-valg">
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={option.value}
              id={index === 0 ? id : `${id}-${index}`}
              defaultChecked={option.value === chosen}
              required={required}
            />
            <span>{option.label}</span>
            {option.note && <span className="trinn-note">{option.note}</span>}
            <span className="trinn-valgt">
              <Icon as={CheckmarkIcon} size="sm" />
              {option.chosenNote}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
