import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import type { Chosen } from '../review/cases';
import { type Happening, sessionOn } from '../review/session-on';
import type { Lost } from '../session/session';
import type { State } from './still';

/** What of a kept case another version could not carry on: some of each. */
const lost: Lost = { answers: ['need'], unknown: 2, ticks: true, marks: ['police'], place: true };

/** What happens on a screen, in a case: by an event of that, or by what is pressed on what is drawn. */
interface Moment {
  readonly id: 'nothing' | 'change' | 'lost' | 'clear' | 'opened';
  readonly chosen: Chosen;
  readonly happening?: Happening;
  readonly press?: string;
}

/** What can happen on a screen that asks: it is left without an answer, and one of its answers is changed from the record. */
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

const momentsOn = (screen: ScreenId, chosen: Chosen): readonly Moment[] => [
  ...whereAsked(screen, chosen),
  { id: 'lost', chosen, happening: { then: ({ tell }) => tell(lost) } },
  { id: 'clear', chosen, press: '.foot [data-action="clear"]' },
  { id: 'opened', chosen, press: 'main details > summary' },
];

/** A screen at each moment that it can have, in a case. The page of Hide has none: it shows nothing of the case. */
export function momentsIn(screen: ScreenId, chosen: Chosen, page: State['page']): readonly State[] {
  if (screen === 'notes') return [];
  return momentsOn(screen, chosen).flatMap(({ id, chosen, happening, press }): readonly State[] => {
    const session = sessionOn(screen, chosen, happening);
    const name: State['name'] = ({ t }) => t(`training:gallery/moments/${id}`);
    return session ? [{ id, name, session, page, ...(press !== undefined && { press }) }] : [];
  });
}
