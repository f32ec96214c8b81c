import { flaggedRisks } from '../../case/harm';
import type { ClauseId } from '#protocol/clauses';
import { questions, type RiskId } from '#protocol/questions';
import { useWords } from '../../words/words';
import { flaggedReasons } from '../question/risk-reasons';
import { Page } from '../frame/Page';
import { Bullets, Paragraphs } from '../frame/Paragraphs';
import { useSession } from '../../session/session';

function Risk({ risk }: { risk: RiskId }) {
  const words = useWords();
  const {
    view: { context },
  } = useSession();
  return (
    <section className="block" data-risk={risk}>
      <h2>{words.t(`risks:${risk}/name`)}</h2>
      <h3>{words.t('ui:risks/explained/why')}</h3>
      <Paragraphs lines={flaggedReasons(words, context.answers, risk)} />
      <h3>{words.t('ui:risks/explained/harms')}</h3>
      <Bullets lines={words.lines(`risks:${risk}/harms`)} />
      <h3>{words.t('ui:risks/explained/tell')}</h3>
      <Bullets lines={words.lines(`risks:${risk}/tell`)} />
    </section>
  );
}

/** For each flagged risk: what in the answers led to it, the harms that the protocol names, and what to tell. */
export function RisksExplained() {
  const { t } = useWords();
  const {
    view: { context },
    goOn,
  } = useSession();
  const flagged = flaggedRisks(context.answers);
  const grounds = flagged.flatMap((risk): readonly ClauseId[] => questions[risk].risk.clauses);
  return (
    <Page title={t('ui:risks/explained/title')} grounds={grounds} onContinue={() => goOn([])}>
      {flagged.map((risk) => (
        <Risk key={risk} risk={risk} />
      ))}
    </Page>
  );
}
