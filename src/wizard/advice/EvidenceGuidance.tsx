import { Disclosure } from '../../ui/controls';
import { Tagged, useWords } from '../../words/words';
import { OwnSafety, GroundedParagraphs } from '../updates/Grounded';
import type { Answers } from '../../case/answers';
import { doNotsToRead, dosOf } from '../../case/evidence';
import { useSession } from '../../session/session';
import { Page } from '../frame/Page';
import { Advice, DoNots } from './DoNots';
import { WhatToSay } from './WhatToSay';

/** What each line of advice means, in its order. */
function Meaning({ answers }: { answers: Answers }) {
  const { t } = useWords();
  const lines = [
    ...doNotsToRead(answers).map((id) => ({ id, line: `do-nots:${id}`, more: `advice:doNot/${id}` }) as const),
    ...dosOf(answers).map((id) => ({ id, line: `advice:do/${id}/line`, more: `advice:do/${id}/more` }) as const),
  ];
  return (
    <Disclosure summary={t('ui:evidence/more')}>
      {lines.map(({ id, line, more }) => (
        <div key={id} data-means={id}>
          <Tagged as="h3" text={t(line)} />
          <GroundedParagraphs of={more} />
        </div>
      ))}
    </Disclosure>
  );
}

/** How to preserve the evidence (5.5.6), given the answers. */
export function EvidenceGuidance() {
  const { t } = useWords();
  const { goOn, context } = useSession();
  return (
    <Page title={t('ui:evidence/title')} onContinue={() => goOn([])}>
      <OwnSafety />
      <section className="block block--do-not">
        <h2 className="nhsuk-u-visually-hidden">{t('ui:evidence/doNot')}</h2>
        <DoNots />
      </section>
      <section className="block block--do">
        <h2 className="nhsuk-u-visually-hidden">{t('ui:evidence/do')}</h2>
        <Advice look="do-list" of={dosOf(context.answers).map((id) => [id, `advice:do/${id}/line`])} />
      </section>
      <Meaning answers={context.answers} />
      <WhatToSay />
    </Page>
  );
}
