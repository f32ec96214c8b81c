import type { CaseFacts } from '../../case/marks';
import { useCase } from '../../session/session';
import { baseOf } from '../../session/training-address';
import { Button } from '../../ui/Button';
import { Bullets } from '../../wizard/frame/Paragraphs';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { WhatFollows } from '../practice/moment/WhatFollows';
import { type SlipId, slips } from '../practice/slips';
import { keepTrace } from '../practice/trace/read';
import { traceShelf } from '../parts/trace-shelf';
import type { Trace } from '../practice/trace/trace';
import { deedsOf } from './deeds';

interface Props {
  readonly scenario: Scenario;
  readonly trace: Trace;
}

/** Leads back to the moment at which the slip was made, which comes again. */
function goBack({ scenario, trace }: Props, slip: SlipId): void {
  const { at, undo } = slips[slip];
  traceShelf.keep(keepTrace({ ...trace, ...undo }, scenario.id));
  location.hash = `${baseOf(scenario.id)}${at}`;
}

/** One slip: what could follow from it for the child, the clause, and the way back to the moment. */
function Slip({ slip, ...props }: Props & { slip: SlipId }) {
  const { t } = useWords();
  return (
    <section className="feedback" data-slip={slip}>
      <h3>{t(`training:practice/deeds/slips/${slip}`)}</h3>
      <p className="beside__title">{t('training:practice/moment/next')}</p>
      <WhatFollows from={slip} />
      <p>
        <Button action={`back-to-${slip}`} look="secondary" onPress={() => goBack(props, slip)}>
          {t('training:practice/moment/again')}
        </Button>
      </p>
    </section>
  );
}

/** What this learner did: praise for what was done alone, then each slip. Nothing where nothing can be told yet. */
export function Did(props: Props) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const deeds = deedsOf({ ...props, facts: context satisfies CaseFacts });
  if (deeds.length === 0) return null;
  const goods = deeds.flatMap((deed) => ('good' in deed ? [deed.good] : []));
  const made = deeds.flatMap((deed) => ('slip' in deed ? [deed.slip] : []));
  return (
    <section>
      <h2>{t('training:practice/deeds/title')}</h2>
      {goods.length > 0 ? <Bullets lines={goods.map((good) => t(`training:practice/deeds/goods/${good}`))} /> : null}
      {made.map((slip) => (
        <Slip key={slip} slip={slip} {...props} />
      ))}
    </section>
  );
}
