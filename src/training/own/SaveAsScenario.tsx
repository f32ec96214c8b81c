import { useState } from 'react';
import { questions } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { givenIn, isAnswered, isQuestion } from '../../case/answers';
import type { Report } from '../../case/file';
import { groundsOf } from '../../case/grounds';
import { askedQuestions } from '../../case/path';
import { type CaseView, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { Fieldset } from '../../ui/Fieldset';
import { saveFile } from '../../ui/save-file';
import { type Language, languages } from '../../words/languages';
import { type Shown, shownChoices } from '../../words/shown';
import { useWords } from '../../words/words';
import { limits, type Scenario, type Taught } from '../model/scenario';
import { modelOf, taughtBy } from './check';
import { mostKept, keepOwn, ownScenarios } from './kept';
import './own.scss';

/** Screens at which a story mostly has something new to tell. */
const telling: readonly ScreenId[] = ['immediate-danger', 'harm', 'specific-risks', 'evidence', 'referrals'];

const emptied = (keys: readonly string[]): Record<string, string> => Object.fromEntries(keys.map((key) => [key, '']));

function clausesOf(what: Taught): readonly string[] {
  const grounds = isQuestion(what) ? questions[what].grounds : groundsOf(`referrals/${what}`);
  return grounds.filter((ground) => ground !== 'good-practice');
}

/** An id that is not taken: `own-family-computer`, `own-family-computer-2`. */
export function freeId(from: string, taken: readonly string[]): string {
  const base = `own-${from.replace(/^own-/, '')}`.slice(0, limits.id - 3).replace(/-+$/, '');
  const others = taken.map((_, at) => `${base}-${at + 2}`);
  return [base, ...others].find((id) => !taken.includes(id)) ?? base;
}

/** A new scenario's file from a case that was walked: its answers on the path and its marks in their order, and empty words to fill in. */
export function scenarioFile(
  { context: { answers }, log }: CaseView,
  from: Scenario,
  id: string,
  languages: readonly Language[],
): string {
  const given = givenIn(answers);
  const asked = askedQuestions(answers).filter((question) => isAnswered(answers, question));
  // An answer is saved as it stands at the end, so that the first call tells it: nothing is left to tell in another.
  const reports = log
    .filter(({ do: action }) => action !== 'told-more')
    .map(({ task, do: action, by }) => ({ to: task, do: action, ...(by && { by }) }) as Report);
  const file = { id, answers: Object.fromEntries(asked.map((question) => [question, given[question]])), reports };
  const taught = taughtBy(file);
  const { screens } = modelOf(file);
  const words = {
    title: '',
    summary: '',
    stages: emptied(telling.filter((screen) => screens.includes(screen))),
    why: emptied(taught),
    mistake: emptied(taught),
    pauses: {},
    debrief: '',
  };
  const scenario = {
    level: from.level,
    minutes: from.minutes,
    tags: from.tags,
    pauses: [],
    clauses: Object.fromEntries(taught.map((what) => [what, from.clauses[what] ?? clausesOf(what)])),
    words: Object.fromEntries(languages.map((language) => [language, words])),
  };
  return `${JSON.stringify({ id: file.id, scenario, answers: file.answers, reports }, null, 2)}\n`;
}

/** Saves the case as a file of a new scenario, and keeps it on this device where it is wanted. Out: the file, and what came of the keeping. */
function saveCase(view: CaseView, from: Scenario, chosen: Shown, keeps: boolean) {
  const { scenarios, unfinished } = ownScenarios();
  const id = freeId(
    from.id,
    [...scenarios, ...unfinished].map((one) => one.id),
  );
  const text = scenarioFile(view, from, id, chosen === 'both' ? languages : [chosen]);
  const file = `${id}.json`;
  saveFile(file, text);
  return { file, kept: keeps ? keepOwn(text, id) : ('kept' as const) };
}

/** At the end of a walk: saves the case that is practised as a file of a new scenario, its words still to be written; and on the device too, if wanted. */
export function SaveAsScenario({ from }: { from: Scenario }) {
  const { t, language } = useWords();
  const { view } = useSession();
  const [chosen, choose] = useState<Shown>('both');
  const [keeps, setKeeps] = useState(false);
  const [said, setSaid] = useState<string | undefined>(undefined);
  const save = () => {
    const { file, kept } = saveCase(view, from, chosen, keeps);
    setSaid(
      [
        t('training:own/save/saved', { file }),
        ...(kept === 'kept' ? [] : [t(`training:own/done/${kept}`, { most: mostKept })]),
      ].join(' '),
    );
  };
  return (
    <div className="save-own">
      <Disclosure summary={t('training:own/save/title')}>
        <p>
          {t('training:own/save/lead')} <strong>{t('training:own/warning')}</strong>
        </p>
        <Fieldset id="save-own-language" legend={t('training:own/save/languages')}>
          <Choices
            kind="one"
            name="save-own-language"
            ticked={[chosen]}
            inline
            onTick={(value) => choose(value as Shown)}
            choices={shownChoices(language).map((value) => ({ value, label: t(`training:own/save/${value}`) }))}
          />
        </Fieldset>
        <Choices
          kind="many"
          name="save-own-keep"
          ticked={keeps ? ['keep'] : []}
          onTick={() => setKeeps(!keeps)}
          choices={[{ value: 'keep', label: t('training:own/save/keep') }]}
        />
        <div className="action-row">
          <Button action="save-scenario" look="secondary" onPress={save}>
            {t('training:own/save/button')}
          </Button>
        </div>
        <p role="status">{said ?? ''}</p>
      </Disclosure>
    </div>
  );
}
