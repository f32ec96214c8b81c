import { useState } from 'react';
import { answersOf } from '../../case/answers';
import { keptText } from '../../session/kept-case';
import { noExtras } from '../../session/session';
import { writing } from '../../session/addresses';
import { Button, Disclosure } from '../../ui/controls';
import { isFields } from '../../validation/schema';
import { wallClock } from '../../words/dates';
import { languages } from '../../words/languages';
import { useWords } from '../../words/words';
import { modelSteps } from '../model/steps';
import type { Written } from '../own/kept';
import { isWriting, keepDraft, writingKind, writingStorage } from './file';

const textsIn = (value: unknown, place: string): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[place, value]]
    : Object.entries(isFields(value) ? value : {}).flatMap(([key, one]) => textsIn(one, `${place}.${key}`));

/** Whether a case can be written on here: a changed answer, a choice or its options at a moment are for a file only. */
function canBeWrittenOn(file: string): boolean {
  const { reports = [], scenario } = JSON.parse(file) as Written;
  const { choice, moments = [] } = scenario;
  const areAsked = moments.every((moment) => 'ask' in moment && !moment.options);
  return !choice && areAsked && !reports.some((report) => 'change' in report);
}

/** Carries on writing the case of a checked file that may be unfinished. Returns whether the browser keeps it. */
export function writeOn(file: string): boolean {
  const { id, answers, reports = [], scenario } = JSON.parse(file) as Written;
  const { minutes, tags, words } = scenario;
  const moments = (scenario.moments ?? []).flatMap((moment) => ('ask' in moment ? moment.ask : []));
  const { context: last, log } = modelSteps({ id, answers, reports }, wallClock(new Date())).at(-1)!.after;
  // If an answer is missing, the walk ends early with Refer now, so the answers come from the file.
  const context = { ...last, answers: answersOf(answers) };
  const shown = languages.every((language) => words[language])
    ? 'both'
    : (languages.find((one) => words[one]) ?? 'both');
  const texts = Object.fromEntries(languages.flatMap((language) => textsIn(words[language], language)));
  if (!keepDraft({ id, minutes: String(minutes ?? ''), tags, moments, shown, texts })) return false;
  void writingStorage.forget();
  const view = { screen: 'immediate-danger', context, ...noExtras, log, notice: undefined } as const;
  void writingStorage.keep(keptText(view, writingKind), false);
  location.hash = writing;
  return true;
}

/** Carries on writing the case of a file. If another is being written in this tab, asks first, since that is lost. */
export function WriteOn({ file, title }: { file: string; title: string }) {
  const { t } = useWords();
  const [isDenied, setDenied] = useState(false);
  if (!canBeWrittenOn(file)) return null;
  const label = t('training:write/change', { title });
  const begin = (
    <Button action="write-on" look="link" label={label} onPress={() => setDenied(!writeOn(file))}>
      {t('training:write/goOn')}
    </Button>
  );
  return (
    <>
      {isWriting() ? (
        <Disclosure summary={t('training:write/goOn')}>
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
