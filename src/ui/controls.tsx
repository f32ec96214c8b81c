import type { ReactNode } from 'react';

interface ButtonProps {
  /** The action it performs, for tests and links to find it by. */
  readonly action: string;
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly look?: 'primary' | 'secondary' | 'warning' | 'link' | 'row';
  readonly submits?: boolean;
  readonly data?: Readonly<Record<`data-${string}`, string>> & { readonly 'aria-expanded'?: boolean };
  readonly label?: string | undefined;
}

const looks = {
  primary: 'nhsuk-button',
  secondary: 'nhsuk-button nhsuk-button--secondary',
  warning: 'nhsuk-button nhsuk-button--warning',
  link: 'link-button',
  row: 'row-link',
};

/** A native button. With `submits` it submits the form around it, and needs no `onPress`. */
export function Button({ action, children, onPress, look = 'primary', submits = false, data, label }: ButtonProps) {
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

type Buttons = readonly (readonly [action: string, label: string, act: () => void, look?: ButtonProps['look']])[];
/** A row of buttons. By default the first is primary. `className` is added to that of the row. */
export const Actions = ({ of, className = '' }: { of: Buttons; className?: string }) => (
  <div className={`action-row ${className}`.trim()}>
    {of.map(([action, label, act, look], at) => (
      <Button key={action} action={action} look={look ?? (at === 0 ? 'primary' : 'secondary')} onPress={act}>
        {label}
      </Button>
    ))}
  </div>
);

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** A native disclosure, which opens in place. */
export function Disclosure({ summary, children, isOpen = false, data }: DisclosureProps) {
  return (
    <details className="disclosure" open={isOpen} {...data}>
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__text">{children}</div>
    </details>
  );
}

/** An option: the value that is kept, and its label. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
}

interface ChoicesProps {
  /** Whether only one option can be chosen (radios), or several (checkboxes). */
  readonly kind: 'one' | 'many';
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The first option of the whole question, if `choices` are only some of them. */
  readonly first?: Choice | undefined;
  readonly ticked: readonly string[];
  readonly onTick: (value: string) => void;
  /** Whether to put them in a row if there is room. */
  readonly inline?: boolean;
}

/**
 * Native radios or checkboxes, controlled by `ticked`. The first has the id `name`, for error links. Browsers save
 * ticks to disk with their tabs, most unless `autoComplete` is off, Firefox unless they are the defaults.
 */
export function Choices({ kind, name, choices, first = choices[0], ticked, onTick, inline = false }: ChoicesProps) {
  const block = kind === 'one' ? 'radios' : 'checkboxes';
  return (
    <div className={`nhsuk-${block}${inline ? ` nhsuk-${block}--inline` : ''}`}>
      {choices.map(({ value, label, hint }) => {
        const id = value === first?.value ? name : `${name}-${value}`;
        const checked = ticked.includes(value);
        return (
          <div className={`nhsuk-${block}__item`} key={value}>
            <input
              className={`nhsuk-${block}__input`}
              id={id}
              name={name}
              value={value}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              checked={checked}
              ref={(input) => void (input && (input.defaultChecked = checked))}
              autoComplete="off"
              onChange={() => onTick(value)}
              aria-describedby={hint ? `${name}-${value}-hint` : undefined}
            />
            <label className={`nhsuk-label nhsuk-${block}__label`} htmlFor={id}>
              {label}
            </label>
            {hint ? (
              <div className={`nhsuk-hint nhsuk-${block}__hint`} id={`${name}-${value}-hint`}>
                {hint}
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

interface FieldsetProps {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  /** The error, if any, with its visually hidden prefix. */
  readonly error?: { readonly prefix: string; readonly text: string } | undefined;
  readonly id: string;
  readonly children: ReactNode;
}

/** A group of inputs with its question, help and error. */
export function Fieldset({ legend, hint, error, id, children }: FieldsetProps) {
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

/** A question with the choices that answer it. */
export const ChoiceField = ({
  legend,
  hint,
  error,
  ...choices
}: Omit<FieldsetProps, 'id' | 'children'> & ChoicesProps) => (
  <Fieldset id={choices.name} legend={legend} hint={hint} error={error}>
    <Choices {...choices} />
  </Fieldset>
);

type SelectOptions = readonly (readonly [value: string | number, text: string])[];

/** The options of a select, to be put in groups. */
export const Options = ({ of }: { of: SelectOptions }) =>
  of.map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));

interface SelectProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The text for no choice; without it, something is always chosen. */
  readonly none?: string;
  readonly of?: SelectOptions;
  /** Groups of options, after `of`. */
  readonly children?: ReactNode;
  readonly error?: string | undefined;
}

/** A native select with its label and error. With `autoComplete`, browsers would save the choice to disk. */
export function SelectField({ id, label, value, onChoose, none, of = [], children, error }: SelectProps) {
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      {error ? (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
      <select
        className="nhsuk-select"
        id={id}
        name={id}
        value={value}
        autoComplete="off"
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        <Options of={of} />
        {children}
      </select>
    </div>
  );
}

/** Ignores taps in the element briefly, because the second of two quick taps was meant for the previous content. */
export function ignoreTapsBriefly(element: HTMLElement | null, pause = 300): void {
  element?.toggleAttribute('data-resting', true);
  setTimeout(() => element?.toggleAttribute('data-resting', false), pause);
}
