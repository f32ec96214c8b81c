import { type ScreenId, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { type Stage, stageOf } from '../../case/stage';
import { numberOf } from '../../chart/state-words';
import { Disclosure } from '../../ui/Disclosure';
import { useWords, type Words } from '../../words/words';
import type { Call, Look, Part, Picture } from './picture';

/** Returns the short name of a call. */
export const callName = ({ t }: Words, task: TaskId): string => t(`live-chart:picture/calls/${task}`);

/** Returns the name of a box, a gate or a lock: the number of its step, and its text. */
export function boxName(words: Words, screen: ScreenId): string {
  const task = taskOf(screen);
  const name = task ? callName(words, task) : words.t(`live-chart:picture/boxes/${screen as 'harm'}`);
  return `${numberOf(screen)}. ${name}`;
}

/** Returns a call's status in a few words: must or may if it is to be made; without a case, when it is a must. */
export function standsInWords({ t }: Words, { stands, reads }: Call): string {
  return t(`live-chart:picture/stands/${stands === 'to-do' || stands === 'locked' ? reads : stands}`);
}

/** A call and its status in one line, with the reason if it is locked. */
function callInWords(words: Words, call: Call): string {
  const said = { what: boxName(words, call.screen), stands: standsInWords(words, call) };
  if (call.stands !== 'locked' || call.opens === 'atOnce') return words.t('live-chart:picture/stood', said);
  return words.t('live-chart:picture/locked', { ...said, after: words.t(`live-chart:picture/after/${call.opens}`) });
}

function partInWords({ t }: Words, { id, isFound }: Part): string {
  const what = t(`live-chart:picture/parts/${id}`);
  if (isFound === undefined) return what;
  return t('live-chart:picture/stood', { what, stands: t(`live-chart:picture/found/${isFound ? 'yes' : 'no'}`) });
}

interface ItemProps {
  readonly screen: ScreenId;
  readonly look: Look;
  readonly text: string;
  readonly parts?: readonly Part[];
}

function Item({ screen, look, text, parts = [] }: ItemProps) {
  const words = useWords();
  return (
    <li data-told={screen} aria-current={look === 'here' ? 'step' : undefined}>
      {text}
      {look === 'ahead' ? null : ` (${words.t(`live-chart:${look}`)})`}
      {parts.length > 0 ? (
        <ul>
          {parts.map((part) => (
            <li key={part.id}>{partInWords(words, part)}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function BandInWords({ stage, picture: { boxes, calls } }: { stage: Stage; picture: Picture }) {
  const words = useWords();
  const { t } = words;
  const own = boxes.filter(({ screen }) => stageOf(screen) === stage);
  return (
    <>
      <h2>{t(`ui:stages/${stage}`)}</h2>
      {own.length === 0 ? <p>{t('live-chart:picture/ahead')}</p> : null}
      <ul>
        {own.map((box) => (
          <Item key={box.screen} text={boxName(words, box.screen)} {...box} />
        ))}
        {(stage === 'refer' ? calls : []).map((call) => (
          <Item key={call.screen} text={callInWords(words, call)} {...call} />
        ))}
      </ul>
    </>
  );
}

/** Everything the picture shows, in words; nothing that it does not show yet. */
export function InWords({ picture }: { picture: Picture }) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('live-chart:picture/inWords')}>
      {picture.bands.map(({ stage }) => (
        <BandInWords key={stage} stage={stage} picture={picture} />
      ))}
      <p>{t('live-chart:picture/referNow')}</p>
    </Disclosure>
  );
}
