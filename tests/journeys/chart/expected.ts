import { groundsOf } from '../../../src/case/grounds';
import { refusal } from '../../../src/case/marking';
import { acts, followUpActions } from '../../../src/case/marks';
import { areCallsMade, isComplete } from '../../../src/case/outstanding';
import { askedQuestions } from '../../../src/case/path';
import { dangerOf } from '../../../src/case/danger';
import { followUpsOf } from '../../../src/case/follow-ups';
import { plan } from '../../../src/case/plan';
import { flaggedRisks } from '../../../src/case/harm';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import type { Ground } from '#protocol/clauses';
import { questions } from '#protocol/questions';
import { asks, pageGrounds, type ScreenId, taskScreens } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { nameOf } from '../../support/acts';
import { addressOf } from '../helpers/walk';
import { headingOf, type Language, text, titleOf } from '../helpers/words';
import type { Look } from './look';

/** What a screen stands on as the answers are: on the pages of risks and tasks, that of the risks flagged with what is asked of them, and of the task's row. */
function groundsShown({ context }: WizardSnapshot, screen: ScreenId): readonly Ground[] {
  if (screen === 'flagged-risks') {
    const asked = askedQuestions(context.answers).filter((question) => asks(screen).includes(question));
    return [
      ...new Set([
        ...flaggedRisks(context.answers).flatMap((risk): readonly Ground[] => questions[risk].risk.clauses),
        ...asked.flatMap((question): readonly Ground[] => questions[question].grounds),
      ]),
    ];
  }
  const row = plan(context).find(({ task }) => screen === `referrals/${task}`);
  return row ? [...new Set<Ground>([...row.because, ...(pageGrounds[screen] ?? [])])] : groundsOf(screen);
}

/** The marks of a task's page, and of what follows, that the rule allows, whatever the chart says. */
function marksAllowed({ context }: WizardSnapshot, screen: ScreenId): readonly string[] {
  if (screen === 'next-steps')
    return followUpsOf(context).flatMap(({ id }) =>
      followUpActions.filter((action) => refusal(context, id, { do: action }) === undefined),
    );
  const task = taskIds.find((_, at) => taskScreens[at] === screen);
  return task ? acts.filter((act) => refusal(context, task, act) === undefined).map(nameOf) : [];
}

function changesOffered({ context }: WizardSnapshot, screen: string): readonly string[] {
  return screen === 'referrals' || screen === 'record' ? askedQuestions(context.answers) : [];
}

/** What a screen must show in a case. `isHeld`: Continue was pressed too soon. */
export function expectedLook(snapshot: WizardSnapshot, language: Language, isHeld: boolean): Omit<Look, 'focus'> {
  const screen = screenShown(snapshot);
  const grounds = groundsShown(snapshot, screen);
  const isNotes = screen === 'notes';
  const isTold = screen === 'referrals' && areCallsMade(snapshot.context);
  const heading = isTold ? text(language, 'ui:hub/titleMade') : headingOf(language, screen);
  return {
    screen,
    address: addressOf(screen),
    title: titleOf(language, screen, isHeld ? 'ui:titleError' : 'ui:title'),
    language,
    headings: [heading],
    ring999: !isNotes,
    danger: !isNotes && !['none', 'past-told'].includes(dangerOf(snapshot.context)),
    referNow: isNotes || (screen === 'referrals' && isComplete(snapshot.context)) ? 0 : 1,
    clauses: grounds.filter((ground) => ground !== 'good-practice'),
    goodPractice: grounds.includes('good-practice'),
    marks: [...marksAllowed(snapshot, screen)].sort(),
    changes: [...changesOffered(snapshot, screen)].sort(),
  };
}
