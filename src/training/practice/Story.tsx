import { useState } from 'react';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import type { Scenario } from '../model/scenario';
import { type Stage, stagesAt } from '../model/said';
import { OneLanguage, useSaid } from '../parts/Page';

/** Whether the window is wide enough to show the story above every screen. */
const hasRoom = (): boolean => typeof matchMedia !== 'function' || matchMedia('(min-width: 40em)').matches;

interface Props {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
  /** The last screen at which the story was told. Everything told after it is new. */
  readonly since?: ScreenId | undefined;
  /** Whether a call is marked: only then is what happened in it told. Left out, everything is told. */
  readonly isMarked?: (task: TaskId) => boolean;
  /** Whether the learner has read it already. */
  readonly isRead: boolean;
}

/** The story above the screen: what is new, then what was known. A narrow window folds up what was known. */
export function Story({ scenario, screen, since, isMarked, isRead }: Props) {
  const { t, said, saidIn } = useSaid(scenario);
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
      <OneLanguage scenario={scenario} />
      {isTold ? tell(stages.slice(known)) : null}
      {before.length > 0 ? (
        <Disclosure summary={t(`training:story/${isTold ? 'earlier' : 'title'}`)}>{tell(before)}</Disclosure>
      ) : null}
    </section>
  );
}
