import type { ReactNode } from 'react';

interface Props {
  /** The action it performs, for tests and links to find it by. */
  readonly action: string;
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly look?: 'primary' | 'secondary' | 'warning' | 'link';
  readonly submits?: boolean;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly label?: string | undefined;
}

const looks = {
  primary: 'nhsuk-button',
  secondary: 'nhsuk-button nhsuk-button--secondary',
  warning: 'nhsuk-button nhsuk-button--warning',
  link: 'link-button',
};

/** A native button. With `submits` it submits the form around it, and needs no `onPress`. */
export function Button({ action, children, onPress, look = 'primary', submits = false, data, label }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={looks[look]}
      data-action={action}
      aria-label={label}
      onClick={onPress}
      {...data}
    >
      {children}
    </button>
  );
}
