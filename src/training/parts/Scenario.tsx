import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { Tagged, useWords } from '../../words/words';
import { Disclosure } from '../../ui/controls';
import { asLoaded } from '../cases/load';
import { type Scenario, type Stage, stagesAt, withSaid } from '../model/scenario';

const ScenarioContext = createContext<Scenario | undefined>(undefined);
/** Provides the case that a page is about. */
export const ScenarioProvider = ({ of, children }: { of: Scenario; children: ReactNode }) => (
  <ScenarioContext value={of}>{children}</ScenarioContext>
);

/** Returns the case that the page is about, and the current words with its own. Throws outside a case. */
export function useSaid() {
  const words = useWords();
  const of = useContext(ScenarioContext);
  if (!of) throw new Error('useSaid outside of a case');
  // Asked for by whoever shows it: the words of another language come after the page is there.
  const scenario = asLoaded(of);
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
