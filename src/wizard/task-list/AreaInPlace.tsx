import { isAnswered } from '../../case/answers';
import { useState } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { AreaField } from '../question/AreaField';
import { planTitleId } from './PlanList';

/** The area, chosen in place while it is not answered; then focus goes to the numbers. */
export function AreaInPlace() {
  const { t } = useWords();
  const {
    view: { context },
    take,
  } = useSession();
  const [isMissing, setMissing] = useState(false);
  if (isAnswered(context.answers, 'local-authority')) return null;
  const show = () => {
    const missing = take(['local-authority']);
    setMissing(missing.length > 0);
    const next = document.getElementById(missing[0] ?? planTitleId);
    next?.focus();
    // All the numbers in sight, not the heading alone.
    if (missing.length === 0) next?.scrollIntoView();
  };
  return (
    <div className={`area-in-place${isMissing ? ' nhsuk-form-group--error' : ''}`}>
      {isMissing ? (
        <p className="nhsuk-error-message" id="area-error" role="alert">
          {t('questions:local-authority/error')}
        </p>
      ) : null}
      <AreaField label={t('ui:task-list/area')} describedBy={isMissing ? 'area-error' : undefined} />
      <Button action="show-numbers" look="secondary" onPress={show}>
        {t('ui:actions/showNumbers')}
      </Button>
    </div>
  );
}
