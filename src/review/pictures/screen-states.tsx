import type { ReactNode } from 'react';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import type { Lost, Session } from '../../session/session';
import { Frame } from '../../wizard/frame/Frame';
import { screens } from '../../wizard/screens';
import type { Words } from '../../words/words';
import { type Chosen, chosenCases, type Happening, sessionOn } from '../cases';

/** A screen in one kind of state: its name, its case, and the page. */
export interface State {
  readonly id: string;
  readonly name: (words: Words) => string;
  readonly session: Session;
  readonly page: () => ReactNode;
  /** A selector of what to press once the page is drawn. */
  readonly press?: string;
}

/** Some of everything that another version may be unable to restore from a kept case. */
const lost: Lost = { answers: ['need'], unknown: 2, ticks: true, marks: ['police'], place: true };

/** An occasion on a screen in a case, caused by an event of the case or by pressing the drawn screen. */
interface Moment {
  readonly id: 'nothing' | 'change' | 'lost' | 'clear' | 'opened';
  readonly chosen: Chosen;
  readonly happening?: Happening;
  readonly press?: string;
}

/** Occasions on a screen with questions: it is left unanswered, and one of its answers is changed from the record. */
function whereAsked(screen: ScreenId, chosen: Chosen): readonly Moment[] {
  const asked = isWalkScreen(screen) ? asks(screen) : [];
  const [first] = asked;
  if (first === undefined) return [];
  const answers = Object.fromEntries(Object.entries(chosen.answers).filter(([id]) => !asked.some((own) => own === id)));
  return [
    { id: 'nothing', chosen: { ...chosen, answers }, press: '[data-action="continue"]' },
    { id: 'change', chosen, happening: { from: 'record', then: ({ send }) => send({ type: `change.${first}` }) } },
  ];
}

/** The occasions of a screen. The page of Hide has none, since it shows nothing of the case. */
const momentsOn = (screen: ScreenId, chosen: Chosen): readonly Moment[] =>
  screen === 'notes'
    ? []
    : [
        ...whereAsked(screen, chosen),
        { id: 'lost', chosen, happening: { then: ({ tell }) => tell(lost) } },
        { id: 'clear', chosen, press: '.foot [data-action="clear"]' },
        { id: 'opened', chosen, press: 'main details > summary' },
      ];

/** Returns a screen in each kind of case that includes it, and on each of its occasions. */
export function screenStates(screen: ScreenId): readonly State[] {
  const Screen = screens[screen];
  const page = () => (
    <Frame>
      <Screen />
    </Frame>
  );
  const kinds = chosenCases.flatMap((chosen): readonly State[] => {
    const { kind: id } = chosen;
    const session = id && sessionOn(screen, chosen);
    return session ? [{ id, name: ({ t }) => t(`training:gallery/kinds/${id}`), session, page }] : [];
  });
  const first = chosenCases.find(({ kind }) => kind === kinds[0]?.id);
  const moments = (first ? momentsOn(screen, first) : []).flatMap(
    ({ id, chosen, happening, press }): readonly State[] => {
      const session = sessionOn(screen, chosen, happening);
      const name: State['name'] = ({ t }) => t(`training:gallery/moments/${id}`);
      return session ? [{ id, name, session, page, ...(press !== undefined && { press }) }] : [];
    },
  );
  return [...kinds, ...moments];
}
