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
  /** What is asked: to keep a number, or to remove one or all of them. */
  readonly part: 'confirm' | 'remove' | 'removeAll';
  readonly children: ReactNode;
}

/** Asks before numbers are changed, since a wrong number is worse than none. */
export function Ask({ part, told, onYes, onNo, children }: Props) {
  const { t, lines } = useWords();
  const isToKeep = part === 'confirm';
  const yes = t(isToKeep ? 'contacts:confirm/save' : `contacts:${part}/confirm`);
  return (
    <Page title={t(`contacts:${part}/title`)}>
      <Told told={told} />
      <Paragraphs lines={lines(`contacts:${part}/lead`)} />
      {children}
      <Actions
        className="action-row--apart"
        of={[
          ['confirm', yes, onYes, isToKeep ? 'primary' : 'warning'],
          ['cancel', t(`contacts:${part}/back`), onNo],
        ]}
      />
    </Page>
  );
}
