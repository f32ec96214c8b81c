import { Actions } from '../../ui/controls';
import { useWords } from '../../words/words';

interface Props {
  readonly stay: () => void;
  readonly stayUntilLeft: () => void;
}

/** Says, a minute before, that the page will be hidden, and offers to keep it open, now or until it is left. */
export function HideSoon({ stay, stayUntilLeft }: Props) {
  const { t } = useWords();
  return (
    <div className="hide-soon" role="alert">
      <p>{t('call:hideSoon')}</p>
      <Actions
        of={[
          ['stay', t('call:hideStay'), stay, 'secondary'],
          ['stay-until-left', t('call:hideNever'), stayUntilLeft, 'secondary'],
        ]}
      />
    </div>
  );
}
