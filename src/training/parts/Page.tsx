import type { ComponentProps, ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { SelectField } from '../../ui/SelectField';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import type { Language } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { wordsOf } from '../model/said';
import type { Scenario } from '../model/scenario';

interface Props {
  /** It names the window too. */
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** What is wrong with what was given, each with the id of its input, after so many attempts. */
  readonly errors?: readonly { readonly id: string; readonly text: string }[];
  readonly attempt?: number;
  readonly data?: Readonly<Record<`data-${string}`, string | boolean>>;
}

/** A page of training under its title. */
export function Page({ title, children, className = '', errors = [], attempt = 0, data }: Props) {
  const { t } = useWords();
  usePageTitle(title, errors.length > 0);
  return (
    <div className={`page__body ${className}`.trim()} {...data}>
      {errors.length > 0 ? <ErrorSummary title={t('ui:errors/title')} errors={errors} attempt={attempt} /> : null}
      <Heading title={title} />
      {children}
    </div>
  );
}

/** What can be done on a page, in a row: the first is what leads on. */
export const Actions = ({ of }: { of: readonly (readonly [action: string, label: string, act: () => void])[] }) => (
  <div className="action-row">
    {of.map(([action, label, act], at) => (
      <Button key={action} action={action} look={at === 0 ? 'primary' : 'secondary'} onPress={act}>
        {label}
      </Button>
    ))}
  </div>
);

interface SelectProps extends Pick<ComponentProps<typeof SelectField>, 'id' | 'label' | 'value' | 'onChoose'> {
  /** What stands for no choice; without it there always is one. */
  readonly none?: string;
  /** Each value, and what it reads. */
  readonly of: readonly (readonly [value: string | number, name: string])[];
}

/** A choice of one from a list. */
export const Select = ({ none, of, ...field }: SelectProps) => (
  <SelectField {...field}>
    {none === undefined ? null : <option value="">{none}</option>}
    {of.map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </SelectField>
);

/** A link that leads on. */
export const Go = ({ to, children }: { to: string; children: ReactNode }) => (
  <a className="go" href={to}>
    {children}
  </a>
);

/** The words shown, and those of a scenario: `said`, in the language shown, or where it has only one, in that: `saidIn`. */
export function useSaid(scenario: Scenario) {
  const words = useWords();
  const { language: saidIn, words: said } = wordsOf(scenario, words.language);
  return { ...words, said, saidIn };
}

/** Where a trainer wrote a case in one language only, and another is shown: says so. */
export function OneLanguage({ scenario }: { scenario: Scenario }) {
  const { t, language, saidIn } = useSaid(scenario);
  return saidIn === language ? null : <p>{t(`training:oneLanguage/${saidIn}`)}</p>;
}

/** The title of a case, within a page that has another. */
export function CaseTitle({ scenario }: { scenario: Scenario }) {
  const { said, saidIn } = useSaid(scenario);
  return (
    <p lang={saidIn}>
      <strong>
        <Tagged text={said.title} />
      </strong>
    </p>
  );
}

interface SaidProps {
  readonly language: Language;
  readonly text: string;
  readonly className?: string;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** A paragraph of a scenario, in the language in which it was written. */
export const Said = ({ language, text, className, data }: SaidProps) => (
  <p lang={language} className={className} {...data}>
    <Tagged text={text} />
  </p>
);
