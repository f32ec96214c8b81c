import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Page } from '../../wizard/frame/Page';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import type { Asking } from './steps';
import { Told } from './Told';

interface Props extends Asking {
  readonly title: string;
  readonly lead: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** Something is lost by it. */
  readonly warns?: boolean;
  readonly children?: ReactNode;
}

/** Asks before numbers are changed: a wrong number is worse than none. */
export function Ask({ title, lead, yes, no, warns = false, told, onYes, onNo, children }: Props) {
  return (
    <Page title={title}>
      <Told told={told} />
      <Paragraphs lines={lead} />
      {children}
      <div className="action-row action-row--apart">
        <Button action="confirm" look={warns ? 'warning' : 'primary'} onPress={onYes}>
          {yes}
        </Button>
        <Button action="cancel" look="secondary" onPress={onNo}>
          {no}
        </Button>
      </div>
    </Page>
  );
}
