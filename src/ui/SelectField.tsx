import type { ReactNode } from 'react';

interface OptionsProps<T extends string> {
  readonly of: readonly T[];
  readonly label: (value: T) => string;
  /** The label of the empty option; without it there is none. */
  readonly blank?: string;
}
/** The options of a select. */
export const Options = <T extends string>({ of, label, blank }: OptionsProps<T>) => (
  <>
    {blank === undefined ? null : <option value="">{blank}</option>}
    {of.map((value) => (
      <option key={value} value={value}>
        {label(value)}
      </option>
    ))}
  </>
);

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
  readonly describedBy?: string | undefined;
  readonly error?: string | undefined;
}

/** A native select with its label and error. `autoComplete` is off: browsers would write the choice to disk. */
export function SelectField({ id, label, value, onChoose, children, describedBy, error }: Props) {
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      {error ? (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
      <select
        className="nhsuk-select"
        id={id}
        name={id}
        value={value}
        autoComplete="off"
        aria-describedby={error ? `${id}-error` : describedBy}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
