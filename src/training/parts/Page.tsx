import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { Tagged, useWords } from '../../words/words';
import { Disclosure } from '../../ui/controls';
import { ClauseText } from '../../wizard/updates/facts';
import { asLoaded } from '../cases/load';
import { type Scenario, type Stage, stagesAt, withSaid } from '../model/scenario';

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

const ScenarioContext = createContext<Scenario | undefined>(undefined);
/** Provides the case that a page is about, with the words of it that are loaded by now. */
export function ScenarioProvider({ of, children }: { of: Scenario; children: ReactNode }) {
  // Those of another language may have come.
  useWords();
  return <ScenarioContext value={asLoaded(of)}>{children}</ScenarioContext>;
}

/** Returns the case that the page is about, and the current words with its own. Throws outside a case. */
export function useSaid() {
  const words = useWords();
  const scenario = useContext(ScenarioContext);
  if (!scenario) throw new Error('useSaid outside of a case');
  return { scenario, ...withSaid(words, scenario) };
}

/** Says that a trainer wrote a case only in another language. */
export function OneLanguage() {
  const { t, language, saidIn } = useSaid();
  return saidIn === language ? null : <p>{t(`training:oneLanguage/${saidIn}`)}</p>;
}

/** The title of a case, on a page with another title. */
export function CaseTitle() {
  const { said, saidIn } = useSaid();
  return (
    <p lang={saidIn}>
      <Tagged as="strong" text={said.title} />
    </p>
  );
}

/** Clauses, each opened in place to what it says; without any, says that it is good practice only. */
export function ClauseList({ clauses }: { clauses: readonly ClauseId[] }) {
  const { t } = useWords();
  if (clauses.length === 0) return <p className="clauses__practice">{t('ui:goodPractice')}</p>;
  return clauses.map((id) => (
    <Disclosure
      key={id}
      summary={t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })}
      data={{ 'data-clause': id }}
    >
      <ClauseText id={id} />
    </Disclosure>
  ));
}

/** Whether the window is wide enough to show the story above every screen. */
const hasRoom = (): boolean => typeof matchMedia !== 'function' || matchMedia('(min-width: 40em)').matches;

interface StoryProps {
  readonly screen: ScreenId;
  /** The last screen at which the story was told. Everything told after it is new. */
  readonly since?: ScreenId | undefined;
  /** Whether a call is marked: only then is what happened in it told. Left out, everything is told. */
  readonly isMarked?: (task: TaskId) => boolean;
  /** Whether the learner has read it already. */
  readonly isRead: boolean;
}

/** The story above the screen: what is new, then what was known. A narrow window folds up what was known. */
export function Story({ screen, since, isMarked, isRead }: StoryProps) {
  const { t, said, saidIn } = useSaid();
  const stages = stagesAt(said, screen, isMarked);
  const latest = stages.at(-1);
  const known = since ? stagesAt(said, since).length : stages.length - 1;
  const [isTold] = useState(() => hasRoom() || (latest?.screen === screen && !isRead));
  const tell = (told: readonly Stage[]) =>
    told.map((stage) => <Tagged as="p" key={stage.screen} lang={saidIn} text={stage.text} />);
  const before = isTold ? stages.slice(0, known) : stages;
  return (
    <section className="story" aria-labelledby="story-title">
      <h2 className="story__title" id="story-title">
        <span lang={saidIn}>{said.title}</span>
      </h2>
      <OneLanguage />
      {isTold ? tell(stages.slice(known)) : null}
      {before.length > 0 ? (
        <Disclosure summary={t(`training:story/${isTold ? 'earlier' : 'title'}`)}>{tell(before)}</Disclosure>
      ) : null}
    </section>
  );
}
