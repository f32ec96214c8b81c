import type { ReactNode } from 'react';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { wordsOf } from '../model/said';
import type { Scenario } from '../model/scenario';

interface Props {
  /** Also the title of the window. */
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** What is wrong with the input, each with the id of its field; `attempt` counts the attempts. */
  readonly errors?: readonly { readonly id: string; readonly text: string }[];
  readonly attempt?: number;
  readonly data?: Readonly<Record<`data-${string}`, string | boolean>>;
}

/** A page of training with its title. */
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

/** One of two columns side by side: the learner's, or the model's. */
export const Side = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <p className="beside__title">{title}</p>
    {children}
  </div>
);

/** A link to the next page. */
export const Go = ({ to, children }: { to: string; children: ReactNode }) => (
  <a className="go" href={to}>
    {children}
  </a>
);

/** Returns the current words and a scenario's `said`, whose language, `saidIn`, may differ if it has only one. */
export function useSaid(scenario: Scenario) {
  const words = useWords();
  const { language: saidIn, words: said } = wordsOf(scenario, words.language);
  return { ...words, said, saidIn };
}

/** Says that a trainer wrote a case only in another language. */
export function OneLanguage({ scenario }: { scenario: Scenario }) {
  const { t, language, saidIn } = useSaid(scenario);
  return saidIn === language ? null : <p>{t(`training:oneLanguage/${saidIn}`)}</p>;
}

/** The title of a case, on a page with another title. */
export function CaseTitle({ scenario }: { scenario: Scenario }) {
  const { said, saidIn } = useSaid(scenario);
  return (
    <p lang={saidIn}>
      <Tagged as="strong" text={said.title} />
    </p>
  );
}
