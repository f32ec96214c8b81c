import type { Entry } from '../../contacts/file';
import { useWords, Paragraphs } from '../../words/words';
import type { ReactNode } from 'react';
import { Actions } from '../../ui/controls';
import { Page } from '../../wizard/frame/Page';

/** The current step: the lists and the form, or a question that asks for confirmation. */
export type Step =
  /** Whether the person returns to the form, which then takes focus. */
  | { readonly at: 'lists'; readonly toForm?: boolean }
  | { readonly at: 'number'; readonly entry: Entry }
  | { readonly at: 'remove'; readonly entry?: Entry };

/** What was done, or could not be. */
export type Told = 'saved' | 'removed' | 'all-removed' | 'mended' | 'not-kept';

/** A step that asks before something is done: `onYes` does it; `onNo` goes back without a change. */
export interface Asking {
  readonly told: Told | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Says once what was done, or could not be. */
export function Told({ told }: { told: Told | undefined }) {
  const { t } = useWords();
  return told ? (
    <p className={told === 'not-kept' ? 'danger-box' : 'said'} role="alert">
      {t(`contacts:told/${told}`)}
    </p>
  ) : null;
}

/** What to know before a number is kept. */
export const Warning = ({ text }: { text: string }) => (
  <p>
    <strong>{text}</strong>
  </p>
);

interface Props extends Asking {
  readonly title: string;
  readonly lead: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** The action removes something. */
  readonly warns?: boolean;
  readonly children?: ReactNode;
}

/** Asks before numbers are changed, since a wrong number is worse than none. */
export function Ask({ title, lead, yes, no, warns = false, told, onYes, onNo, children }: Props) {
  return (
    <Page title={title}>
      <Told told={told} />
      <Paragraphs lines={lead} />
      {children}
      <Actions
        className="action-row--apart"
        of={[
          ['confirm', yes, onYes, warns ? 'warning' : 'primary'],
          ['cancel', no, onNo],
        ]}
      />
    </Page>
  );
}
