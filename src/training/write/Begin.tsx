import { type ComponentProps, useState } from 'react';
import { answersOf, type GivenAnswers, givenIn } from '../../case/answers';
import type { Report } from '../../case/file';
import { isFields } from '../../validation/schema';
import { keptText } from '../../session/kept-case';
import { type CaseView, nothingBeside, useSession } from '../../session/session';
import { writing } from '../../session/addresses';
import { Button, Disclosure } from '../../ui/controls';
import { wallClock } from '../../words/dates';
import { languages } from '../../words/languages';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import { trialId } from '../own/kept';
import {
  type Draft,
  isWriting,
  keepDraft,
  keepStood,
  newDraft,
  type AnswersAtMarks,
  writingKind,
  writingStorage,
  textKey,
} from './file';

/** Starts writing a case from a walk, replacing any other in this tab. Returns whether the browser keeps it. */
function beginWith(view: CaseView, draft: Draft, stood: AnswersAtMarks = []): boolean {
  if (!keepDraft(draft)) return false;
  writingStorage.forget();
  keepStood(stood);
  void writingStorage.keep(keptText(view, writingKind), false);
  location.hash = writing;
  return true;
}

/** A checked file that may be unfinished: `id` and `minutes` may be missing. */
interface Written {
  readonly id?: string;
  readonly answers: GivenAnswers;
  readonly reports?: readonly Report[];
  readonly scenario: Omit<Scenario, 'id' | 'file' | 'isOwn' | 'minutes'> & { readonly minutes: number | null };
}

function textsIn(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  // A list of paragraphs is kept, although a file should not have one.
  if (Array.isArray(value)) return [[place, value.join('\n')]];
  return isFields(value) ? Object.entries(value).flatMap(([key, one]) => textsIn(one, `${place}.${key}`)) : [];
}

/** Carries on writing the case of a checked file that may be unfinished. Returns whether the browser keeps it. */
export function writeOn(file: string): boolean {
  const { id, answers, reports = [], scenario } = JSON.parse(file) as Written;
  const { minutes, tags, clauses, words } = scenario;
  const steps = modelSteps({ id: '', answers, reports }, wallClock(new Date()));
  const { context: last, log } = steps.at(-1)!.after;
  // If an answer is missing, the walk ends early with Refer now, so the answers come from the file.
  const changed = reports.flatMap((report) => ('change' in report ? [[report.change, report.answer] as const] : []));
  const context = { ...last, answers: answersOf({ ...answers, ...Object.fromEntries(changed) }) };
  // A refused report sets no mark.
  const marked = steps.filter(({ before, after }) => before.log.length < after.log.length);
  const stood = marked.map(({ before }) => givenIn(before.context.answers));
  const keepsChanges = reports.some((report) => 'change' in report);
  const shown = languages.every((language) => words[language])
    ? 'both'
    : (languages.find((one) => words[one]) ?? 'both');
  const texts = languages.flatMap((language) =>
    textsIn(words[language], '').map(
      ([place, text]) => [textKey({ answers }, language, place.slice(1)), text] as const,
    ),
  );
  return beginWith(
    { screen: 'immediate-danger', context, ...nothingBeside, log, notice: undefined },
    { id, minutes: String(minutes ?? ''), tags, clauses, shown, texts: Object.fromEntries(texts), keepsChanges },
    stood,
  );
}

interface Props extends Omit<ComponentProps<typeof Button>, 'onPress' | 'children'> {
  readonly children: string;
  /** Starts writing. Returns whether the browser keeps what is written. */
  readonly onBegin: () => boolean;
}

/** Starts another case. If one is being written in this tab, asks first, since anything unsaved is lost. */
function Begin({ onBegin, children, ...button }: Props) {
  const { t } = useWords();
  const [isDenied, setDenied] = useState(false);
  const begin = (
    <Button {...button} onPress={() => setDenied(!onBegin())}>
      {children}
    </Button>
  );
  return (
    <>
      {isWriting() ? (
        <Disclosure summary={children}>
          <p>{t('training:write/replaces')}</p>
          {begin}
        </Disclosure>
      ) : (
        begin
      )}
      {isDenied ? <p role="alert">{t('training:own/done/denied')}</p> : null}
    </>
  );
}

/** Carries on writing the case of a file. */
export function WriteOn({ file, title }: { file: string; title: string }) {
  const { t } = useWords();
  return (
    <Begin action="write-on" look="link" label={t('training:write/change', { title })} onBegin={() => writeOn(file)}>
      {t('training:write/goOn')}
    </Begin>
  );
}

/** At the end of a walk: starts a case from it. Not offered for the case being written, which is only being tried. */
export function FromWalk({ from }: { from: Scenario }) {
  const { t } = useWords();
  const { view } = useSession();
  const { minutes, tags, clauses } = from;
  if (from.id === trialId) return null;
  const begin = () => beginWith(view, { ...newDraft, minutes: String(minutes), tags, clauses });
  return (
    <div className="from-walk screen-only">
      <Begin action="write-from-walk" look="secondary" onBegin={begin}>
        {t('training:write/fromWalk')}
      </Begin>
    </div>
  );
}
