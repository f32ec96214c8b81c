import type { ReactNode } from 'react';

/** An option to choose: what it is kept as, and what it reads. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
}

interface Props {
  /** One option can be chosen (radios), or several (checkboxes). */
  readonly kind: 'one' | 'many';
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The first option of all, where `choices` are some of them; else the first of `choices`. */
  readonly first?: Choice | undefined;
  readonly ticked: readonly string[];
  readonly onTick: (value: string) => void;
  /** In a row where there is room. */
  readonly inline?: boolean;
}

/** A browser that keeps its tabs on the disk keeps of each box whether it differs from how it came: so none does. */
function asItCame(box: HTMLInputElement | null, isTicked: boolean): void {
  if (box) box.defaultChecked = isTicked;
}

/** Native radios or checkboxes, held by their caller: what is ticked is what `ticked` says. The first of all has the id `name`, for error links. */
export function Choices({ kind, name, choices, first = choices[0], ticked, onTick, inline = false }: Props) {
  const block = kind === 'one' ? 'radios' : 'checkboxes';
  return (
    <div className={`nhsuk-${block}${inline ? ` nhsuk-${block}--inline` : ''}`}>
      {choices.map(({ value, label, hint }) => {
        const id = value === first?.value ? name : `${name}-${value}`;
        return (
          <div className={`nhsuk-${block}__item`} key={value}>
            <input
              className={`nhsuk-${block}__input`}
              id={id}
              name={name}
              value={value}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              checked={ticked.includes(value)}
              ref={(box) => asItCame(box, ticked.includes(value))}
              onChange={() => onTick(value)}
              aria-describedby={hint ? `${id}-hint` : undefined}
            />
            <label className={`nhsuk-label nhsuk-${block}__label`} htmlFor={id}>
              {label}
            </label>
            {hint ? (
              <div className={`nhsuk-hint nhsuk-${block}__hint`} id={`${id}-hint`}>
                {hint}
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
