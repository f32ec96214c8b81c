import { isQuestion } from '../../case/answers';
import { shortNameOf } from '../../chart/state-words';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { type Language, languages } from '../../words/languages';
import { plain } from '../../words/Tagged';
import { useWords, type Words } from '../../words/words';
import { mendOf, placeOf, type Problem } from '../own/check';
import { stepOf, type Writing } from './writing';

interface Props {
  readonly writing: Writing;
}

const kinds = {
  title: 'training:write/titleOf',
  summary: 'training:write/summary',
  debrief: 'training:presenter/debrief',
  stages: 'training:presenter/readAloud',
  pauses: 'training:presenter/pause',
  why: 'training:presenter/why',
  options: 'training:write/others',
  mistake: 'training:presenter/mistake',
} as const;

/** A text, by its language and its place in the words of the file. */
interface Text {
  readonly language: Language;
  readonly place: string;
}
/** The text that a problem is of; undefined where it is of something else. */
function textOf({ place }: Problem): Text | undefined {
  const [, language, rest = ''] = /^scenario\.words\.(\w+)\.(.+)$/.exec(place) ?? [];
  const known = languages.find((one) => one === language);
  return known && { language: known, place: rest };
}

/** Whether it is told by the walk: of a question that is not answered yet, nothing can be said. */
function isOfWalk({ made }: Writing, problem: Problem): boolean {
  const [kind, about = ''] = textOf(problem)?.place.split('.') ?? [];
  return problem.code === 'left-over' || (kind === 'why' && isQuestion(about) && made.answers[about] === undefined);
}

function nameOf(words: Words, { language, place }: Text): string {
  const [kind = ''] = place.split('.');
  return words.t('training:write/item', {
    step: shortNameOf(words, stepOf(place)),
    what: words.t(kinds[kind as keyof typeof kinds]),
    language: words.t(`training:own/save/${language}`),
  });
}

/** Goes to the field of a text on this step, wherever it is folded away. */
function focusOn({ language, place }: Text): void {
  const field = document.getElementById(`write-${language}.${place}`);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  field?.focus();
}

/** A text that is still to be written or is wrong, as a way to its field or its step; what is wrong elsewhere, in words. */
function OneLeft({ problem }: { problem: Problem }) {
  const words = useWords();
  const {
    addressOf,
    view: { screen },
  } = useSession();
  const text = textOf(problem);
  if (!text) return <>{`${placeOf(words, problem)}: ${plain(mendOf(words, problem))}`}</>;
  const step = stepOf(text.place);
  if (step !== screen) return <a href={addressOf(step)}>{nameOf(words, text)}</a>;
  return (
    <Button action="to-text" look="link" onPress={() => focusOn(text)}>
      {nameOf(words, text)}
    </Button>
  );
}

/** What the case still lacks: each text as a way to its step. */
export function Left({ writing }: Props) {
  const { t } = useWords();
  const texts = writing.problems.filter((problem) => !isOfWalk(writing, problem));
  const isWalked = texts.length === writing.problems.length;
  if (writing.problems.length === 0) return <p data-left="0">{t('training:write/right')}</p>;
  return (
    <div data-left={writing.problems.length}>
      {isWalked ? null : <p>{t('training:write/walk')}</p>}
      {texts.length > 0 ? <p>{t('training:write/left', { number: texts.length })}</p> : null}
      <ul className="write__left">
        {texts.map((problem) => (
          <li key={`${problem.place} ${problem.code}`} data-problem={problem.code} data-place={problem.place}>
            <OneLeft problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}
