import type { ReactNode } from 'react';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import type { Language } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';

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
