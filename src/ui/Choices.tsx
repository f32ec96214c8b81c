import type { ReactNode } from 'react';

/** An option: the value that is kept, and its label. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
}

interface Props {
  /** Whether only one option can be chosen (radios), or several (checkboxes). */
  readonly kind: 'one' | 'many';
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The first option of the whole question, if `choices` are only some of them. */
  readonly first?: Choice | undefined;
  readonly ticked: readonly string[];
  readonly onTick: (value: string) => void;
  /** Whether they are in a row if there is room. */
  readonly inline?: boolean;
}

/** Browsers can write to disk which boxes differ from their default, so none ever differs. */
function asItCame(box: HTMLInputElement | null, isTicked: boolean): void {
  if (box) box.defaultChecked = isTicked;
}

/** Native radios or checkboxes, controlled by `ticked`. The first option has the id `name`, for error links. */
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
