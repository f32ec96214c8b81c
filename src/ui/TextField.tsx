import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The keyboard that a tablet shows for it. */
  readonly keyboard?: 'text' | 'numeric' | 'tel';
  /** What is typed is meant in capitals. */
  readonly capitals?: boolean;
  readonly length: number;
}

/** A short native text field with its label, hint and error. */
export function TextField({
  id,
  label,
  hint,
  error,
  value,
  onType,
  keyboard = 'text',
  capitals = false,
  length,
}: Props) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
      <input
        className="nhsuk-input nhsuk-input--width-20"
        id={id}
        type="text"
        value={value}
        maxLength={length}
        autoComplete="off"
        inputMode={keyboard}
        autoCapitalize={capitals ? 'characters' : undefined}
        spellCheck={false}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
