import { useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  /** Each error with the id of the input to go to. */
  readonly errors: readonly { readonly id: string; readonly text: string }[];
  /** Counts the attempts: focus comes here after each of them. */
  readonly attempt: number;
}

/** What is wrong with the page, each line leading to its input. */
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
