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
}

/** A native select with its label. */
export function SelectField({ id, name, label, value, onChoose, children, describedBy }: Props) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={id}>{label}</label>
      <select
        className="nhsuk-select" id={id} name={name} value={value} aria-describedby={describedBy}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
