import type { ReactNode } from 'react';
import { Heading } from '../../../wizard/frame/Heading';
import { usePageTitle } from '../../../wizard/frame/page-title';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../words/words';

interface Props {
  readonly title: string;
  /** What leads back to the screen. */
  readonly change: string;
  readonly onContinue: () => void;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** Feedback in place of a screen: then on, or back to the screen. */
export function FeedbackPanel({ title, change, onContinue, onChange, children }: Props) {
  const { t } = useWords();
  usePageTitle(title);
  return (
    <div className="page__body" data-panel="feedback">
      <Heading title={title} />
      {children}
      <div className="action-row">
        <Button action="continue" onPress={onContinue}>
          {t('ui:actions/continue')}
        </Button>
        <Button action="change-answer" look="secondary" onPress={onChange}>
          {change}
        </Button>
      </div>
    </div>
  );
}
