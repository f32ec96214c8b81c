import type { ChangeEvent, HTMLAttributes, ReactNode } from 'react';

interface Props extends Pick<HTMLAttributes<HTMLElement>, 'inputMode' | 'autoCapitalize' | 'onBlur'> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly maxLength?: number;
  /** The language of the text, which also turns on the spelling check. */
  readonly lang?: string;
  /** How many lines to show, if the text may be long. */
  readonly rows?: number;
}

/** A native text field with its label, hint and error. */
export function TextField({ label, hint, error, onType, rows, inputMode = 'text', autoCapitalize, ...given }: Props) {
  const { id, lang } = given;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const field = {
    ...given,
    autoComplete: 'off',
    spellCheck: lang !== undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onType(target.value),
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
          inputMode={inputMode}
          autoCapitalize={autoCapitalize}
          {...field}
        />
      )}
    </div>
  );
}
