import type { ReactNode } from 'react';

type Options = readonly (readonly [value: string | number, text: string])[];

/** The options of a select, to be put in groups. */
export const Options = ({ of }: { of: Options }) =>
  of.map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The text for no choice; without it, something is always chosen. */
  readonly none?: string;
  readonly of?: Options;
  /** Groups of options, after `of`. */
  readonly children?: ReactNode;
  readonly describedBy?: string | undefined;
  readonly error?: string | undefined;
}

/** A native select with its label and error. `autoComplete` is off: browsers would write the choice to disk. */
export function SelectField({ id, label, value, onChoose, none, of = [], children, describedBy, error }: Props) {
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
        {none === undefined ? null : <option value="">{none}</option>}
        <Options of={of} />
        {children}
      </select>
    </div>
  );
}
