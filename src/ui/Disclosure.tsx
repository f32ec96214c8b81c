import type { ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** Something that opens in place. */
export function Disclosure({ summary, children, data }: Props) {
  return (
    <details className="nhsuk-details" {...data}>
      <summary className="nhsuk-details__summary"><span className="nhsuk-details__summary-text">{summary}</span></summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
