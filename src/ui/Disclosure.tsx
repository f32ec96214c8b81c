import type { ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** A native disclosure, which opens in place. */
export function Disclosure({ summary, children, isOpen = false, data }: Props) {
  return (
    <details className="disclosure" open={isOpen} {...data}>
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__text">{children}</div>
    </details>
  );
}
