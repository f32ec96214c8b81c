import type { ChangeEvent, ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Called when the person leaves the field. */
  readonly onLeave?: () => void;
  /** The keyboard that a tablet shows. */
  readonly keyboard?: 'text' | 'numeric' | 'tel';
  /** Whether a tablet's keyboard should start in capitals. */
  readonly capitals?: boolean;
  readonly length?: number;
  /** The language of the text, which also turns on the spelling check. */
  readonly lang?: string;
  /** How many lines to show, if the text may be long. */
  readonly rows?: number;
}

/** A native text field with its label, hint and error. */
export function TextField({
  id,
  label,
  hint,
  error,
  value,
  onType,
  onLeave,
  keyboard = 'text',
  capitals = false,
  length,
  lang,
  rows,
}: Props) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const field = {
    id,
    value,
    lang,
    maxLength: length,
    autoComplete: 'off',
    spellCheck: lang !== undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onType(target.value),
    onBlur: onLeave,
  };
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
      {rows ? (
        <textarea className="nhsuk-textarea" rows={rows} {...field} />
      ) : (
        <input
          className="nhsuk-input nhsuk-input--width-20"
          type="text"
          inputMode={keyboard}
          autoCapitalize={capitals ? 'characters' : undefined}
          {...field}
        />
      )}
    </div>
  );
}
