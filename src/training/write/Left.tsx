import type { ScreenId } from '#protocol/screens';
import { answersOf, isAnswered, isQuestion } from '../../case/answers';
import { askedQuestions, screenOf } from '../../case/path';
import { shortNameOf } from '../../chart/graph';
import { useSession } from '../../session/session';
import { Button } from '../../ui/controls';
import { plain, useWords, type Words } from '../../words/words';
import { type Language, languages } from '../../words/languages';
import { taughtKey, type Taught } from '../model/scenario';
import { mendOf, placeOf, type Problem } from '../own/check';
import { kindOf } from './file';
import type { OfWriting, Writing } from './writing';

interface Place {
  readonly step: ScreenId;
  readonly field: string;
  readonly name: string;
}

const stepOf = (what: Taught): ScreenId => (isQuestion(what) ? screenOf(what) : `referrals/${what}`);

/** Returns the step beside which a text is written, by its place in the file; the first step if it has none. */
const stepOfText = (place: string): ScreenId => (place.split('.')[1] ?? 'immediate-danger') as ScreenId;

function placeOfText(words: Words, language: Language, place: string): Place {
  const step = stepOfText(place);
  const name = words.t('training:write/item', {
    step: shortNameOf(words, step),
    what: words.t(kindOf(place)),
    language: words.t(`training:own/save/${language}`),
  });
  return { step, field: `write-${language}.${place}`, name };
}

function placeOfStep({ t }: Words, what: Taught): Place {
  const [field, key] = isQuestion(what) ? ([what, 'unanswered'] as const) : (['marks', 'unfinishedCall'] as const);
  return { step: stepOf(what), field, name: t(`training:write/${key}`, { what: t(taughtKey(what)) }) };
}

function whereOf(words: Words, { place, code, about }: Problem): Place | undefined {
  const [, tongue, rest = ''] = /^scenario\.words\.(\w+)\.(.+)$/.exec(place) ?? [];
  const language = languages.find((one) => one === tongue);
  if (language) return placeOfText(words, language, rest);
  if (code === 'left-over') return placeOfStep(words, about?.['what'] as Taught);
  if (place !== 'scenario.minutes') return undefined;
  return { step: 'immediate-danger', field: 'write-minutes', name: words.t('training:write/minutes') };
}

function focusOn(id: string): void {
  const field = document.getElementById(id);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  field?.focus();
}

/** What is still to be written, done or corrected, as a link to its field or step; any other problem in words. */
function OneLeft({ problem }: { problem: Problem }) {
  const words = useWords();
  const { addressOf, screen } = useSession();
  const where = whereOf(words, problem);
  if (!where) return <>{`${placeOf(words, problem)}: ${plain(mendOf(words, problem))}`}</>;
  const { step, field, name } = where;
  if (step !== screen) return <a href={addressOf(step)}>{name}</a>;
  return (
    <Button action="to-text" look="link" onPress={() => focusOn(field)}>
      {name}
    </Button>
  );
}

const whatOf = ({ code, about }: Problem): string | undefined => (code === 'left-over' ? about?.['what'] : undefined);

/** What is left of the walk: the next question on its path or, if there is none, each call. */
function ofWalk({ problems, made }: Writing): readonly Problem[] {
  const left = problems.filter((problem) => whatOf(problem) !== undefined);
  const answers = answersOf(made.answers);
  const next = askedQuestions(answers).find((question) => !isAnswered(answers, question));
  if (left.length === 0 || !next) return left;
  return [{ line: 1, place: `answers.${next}`, code: 'left-over', about: { what: next } }];
}

/** What the case still lacks, each with a link to where it is corrected. */
export function Left({ writing }: OfWriting) {
  const { t } = useWords();
  const { problems } = writing;
  const left = [...ofWalk(writing), ...problems.filter((problem) => whatOf(problem) === undefined)];
  if (problems.length === 0) return <p data-left="0">{t('training:write/right')}</p>;
  return (
    <div data-left={problems.length}>
      <p>{t('training:write/left', { number: left.length })}</p>
      <ul className="write__left">
        {left.map((problem) => (
          <li
            key={`${problem.place} ${problem.code} ${whatOf(problem)}`}
            data-problem={problem.code}
            data-place={problem.place}
          >
            <OneLeft problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}
