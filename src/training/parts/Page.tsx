import type { ReactNode } from 'react';
import type { ClauseId } from '#protocol/clauses';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { useWords } from '../../words/words';
import { Disclosure } from '../../ui/controls';
import { ClauseText } from '../../wizard/updates/facts';
import { clauseNumbers } from '../model/scenario';

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

/** A part of a page with its heading. */
export const Section = ({ title, level: Title = 'h2', children }: SectionProps) => (
  <section>
    <Title>{title}</Title>
    {children}
  </section>
);
type SectionProps = Pick<Props, 'title' | 'children'> & { readonly level?: 'h2' | 'h3' };

/** One of two columns side by side: the learner's, or the model's. */
export const Side = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <p className="beside__title">{title}</p>
    {children}
  </div>
);

/** The clause numbers on one line, which opens to what each says; without any, says that it is good practice only. */
export function ClauseList({ clauses }: { clauses: readonly ClauseId[] }) {
  const { t } = useWords();
  if (clauses.length === 0) return <p className="clauses__practice">{t('ui:goodPractice')}</p>;
  return (
    <Disclosure summary={t('ui:clauses/protocol', { ref: clauseNumbers(clauses) })}>
      {clauses.map((id) => (
        <section key={id} data-clause={id}>
          <p className="beside__title">{t(`ui:clauseRefs/${id}`)}</p>
          <ClauseText id={id} />
        </section>
      ))}
    </Disclosure>
  );
}
