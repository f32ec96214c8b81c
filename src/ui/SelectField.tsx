import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The option elements. */
  readonly children: ReactNode;
  readonly describedBy?: string | undefined;
  readonly error?: string | undefined;
}

/** A native select with its label and error. Browsers write what was chosen in one to the disk, save where it is told not to. */
export function SelectField({ id, name, label, value, onChoose, children, describedBy, error }: Props) {
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
        name={name}
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
