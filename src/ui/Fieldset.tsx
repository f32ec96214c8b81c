import type { ReactNode } from 'react';

interface Props {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  /** The error, if any, with its visually hidden prefix. */
  readonly error?: { readonly prefix: string; readonly text: string } | undefined;
  readonly id: string;
  readonly children: ReactNode;
}

/** A group of inputs with its question, help and error. */
export function Fieldset({ legend, hint, error, id, children }: Props) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <fieldset className="nhsuk-fieldset" aria-describedby={described || undefined}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{legend}</legend>
        {hint ? (
          <div className="nhsuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        ) : null}
        {error ? (
          <span className="nhsuk-error-message" id={`${id}-error`}>
            <span className="nhsuk-u-visually-hidden">{error.prefix}</span> {error.text}
          </span>
        ) : null}
        {children}
      </fieldset>
    </div>
  );
}
