import type { ReactNode } from 'react';
import { Frame } from '../../wizard/frame/Frame';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { library } from '../../session/training-address';

/** That the case is made up: on every screen, and on every print. */
export function MadeUpBand() {
  const { t } = useWords();
  return <p className="made-up-band">{t('ui:madeUp/band')}</p>;
}

function Foot({ onRestart, choice }: Pick<Props, 'onRestart' | 'choice'>) {
  const { t } = useWords();
  return (
    <footer className="foot">
      <div className="foot__inner">
        <ul className="foot__list">
          <li>
            <a href={library}>{t('training:actions/library')}</a>
          </li>
          <li>
            <a href="#/">{t('training:library/leave')}</a>
          </li>
        </ul>
        {choice}
        {onRestart ? (
          <Button action="restart" look="link" onPress={onRestart}>
            {t('training:actions/restart')}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}

interface Props {
  readonly children: ReactNode;
  readonly beside?: ReactNode;
  /** The name of a page that is no screen of the walk. */
  readonly page?: string;
  readonly onRestart?: (() => void) | undefined;
  /** In the foot: a choice that a part of training leaves to the person. */
  readonly choice?: ReactNode;
}

/** What stands around every page of training. */
export function TrainingFrame({ children, beside, page, onRestart, choice }: Props) {
  return (
    <Frame
      band={<MadeUpBand />}
      beside={beside}
      page={page}
      foot={() => <Foot onRestart={onRestart} choice={choice} />}
    >
      {children}
    </Frame>
  );
}
