import type { Answers } from '../../case/answers';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { type Comparison, isSame } from '../model/compare';
import type { Scenario } from '../model/scenario';
import { lookedQuestions } from './side-by-side';
import { Questions } from './Questions';

/** Only one of the two was asked it: it follows from another difference, so that it is folded up. */
const isOfOneWay = ({ isOffModel, isOffYours }: Comparison): boolean => isOffModel !== isOffYours;

/** Where the learner's answers differ from the model's; first those to what both were asked. */
export function PathPart({ scenario, first }: { scenario: Scenario; first: Answers }) {
  const { t } = useWords();
  const {
    view: {
      context: { answers },
    },
  } = useSession();
  const rows = lookedQuestions(scenario, answers).filter((row) => !isSame(row));
  const [ofOneWay, ofBoth] = [rows.filter(isOfOneWay), rows.filter((row) => !isOfOneWay(row))];
  return (
    <section>
      <h2>{t('training:practice/debrief/path')}</h2>
      {rows.length === 0 ? <p>{t('training:practice/debrief/pathSame')}</p> : null}
      <Questions scenario={scenario} first={first} rows={ofBoth} areFolded={false} />
      {ofOneWay.length > 0 ? <p>{t('training:practice/debrief/oneWay')}</p> : null}
      <Questions scenario={scenario} first={first} rows={ofOneWay} areFolded />
    </section>
  );
}
