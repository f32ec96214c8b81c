import type { Answers } from '../../case/answers';
import { doNotsOf, dosOf } from '../../case/evidence';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { Page } from '../frame/Page';
import { Mark, GroundedParagraphs } from '../updates/Grounded';
import { DoNots } from './DoNots';
import { WhatToSay } from './WhatToSay';

/** What to do with evidence, fitted to the answers. */
function Dos({ answers }: { answers: Answers }) {
  const { t } = useWords();
  return (
    <ul className="do-list">
      {dosOf(answers).map((id) => (
        <li key={id} data-advice={id}>
          <strong>
            <Tagged text={t(`advice:do/${id}/line`)} />
          </strong>
          <Mark of={`advice:do/${id}/line`} />
        </li>
      ))}
    </ul>
  );
}

/** What each line means: opened in place. */
function Meaning({ answers }: { answers: Answers }) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('ui:evidence/more')}>
      {doNotsOf(answers).map((id) => (
        <div key={id} data-means={id}>
          <h3>
            <Tagged text={t(`do-nots:${id}`)} />
          </h3>
          <GroundedParagraphs of={`advice:doNot/${id}`} />
        </div>
      ))}
      {dosOf(answers).map((id) => (
        <div key={id} data-means={id}>
          <h3>
            <Tagged text={t(`advice:do/${id}/line`)} />
          </h3>
          <GroundedParagraphs of={`advice:do/${id}/more`} />
        </div>
      ))}
    </Disclosure>
  );
}

/** How to keep the evidence whole (5.5.6), fitted to the answers. */
export function EvidenceGuidance() {
  const { t } = useWords();
  const {
    goOn,
    view: {
      context: { answers },
    },
  } = useSession();
  return (
    <Page title={t('ui:evidence/title')} onContinue={() => goOn([])}>
      <section className="block block--do-not">
        <h2 className="nhsuk-u-visually-hidden">{t('ui:evidence/doNot')}</h2>
        <DoNots />
      </section>
      <section className="block block--do">
        <h2 className="nhsuk-u-visually-hidden">{t('ui:evidence/do')}</h2>
        <Dos answers={answers} />
      </section>
      <Meaning answers={answers} />
      <WhatToSay />
    </Page>
  );
}
