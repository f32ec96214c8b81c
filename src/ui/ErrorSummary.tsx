import { useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly errors: readonly { readonly id: string; readonly text: string }[];
  /** The number of attempts so far: each one moves the focus here. */
  readonly attempt: number;
}

/** The errors of the page, each with a link to its input. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div className="nhsuk-error-summary" ref={box} role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 className="nhsuk-error-summary__title" id="error-summary-title">
        {title}
      </h2>
      <ul className="plain-list nhsuk-error-summary__list">
        {errors.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => document.getElementById(id)?.focus()}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
