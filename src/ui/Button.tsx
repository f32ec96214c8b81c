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

type Row = readonly (readonly [action: string, label: string, act: () => void, look?: Props['look']])[];
/** A row of buttons; unless they look otherwise, the first is the primary one. `className`: besides that of the row. */
export const Actions = ({ of, className = '' }: { of: Row; className?: string }) => (
  <div className={`action-row ${className}`.trim()}>
    {of.map(([action, label, act, look], at) => (
      <Button key={action} action={action} look={look ?? (at === 0 ? 'primary' : 'secondary')} onPress={act}>
        {label}
      </Button>
    ))}
  </div>
);
