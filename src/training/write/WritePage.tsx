import { useCase, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { screens } from '../../wizard/screens';
import { useWords } from '../../words/words';
import { TrainingFrame } from '../parts/TrainingFrame';
import { AboutCase } from './AboutCase';
import { newDraft } from './draft';
import { KeepsChanges } from './KeepsChanges';
import { Left } from './Left';
import { Save, Try } from './Save';
import { StepTexts } from './StepTexts';
import { useWriting, type Writing } from './writing';
import './write.scss';

/** Begins with nothing written, once that is asked for twice: what was not saved is gone. */
function Anew({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { send } = useSession();
  const begin = () => {
    writing.write({ ...newDraft, id: undefined });
    send({ type: 'clear' });
  };
  return (
    <Disclosure summary={t('training:write/anew')}>
      <p>{t('training:write/lost')}</p>
      <Button action="write-anew" look="warning" onPress={begin}>
        {t('training:write/anewNow')}
      </Button>
    </Disclosure>
  );
}

/** What is written beside the walk: the case as a whole at its first step, and the texts of the step that is shown. */
function Texts() {
  const { t } = useWords();
  const screen = useCase((view) => view.screen);
  const writing = useWriting();
  return (
    <section className="write" aria-labelledby="write-title">
      <h2 id="write-title">{t('training:write/title')}</h2>
      <p>
        {t('training:write/lead')} <strong>{t('training:own/warning')}</strong> {t('training:write/names')}
      </p>
      {screen === 'immediate-danger' ? <AboutCase writing={writing} /> : null}
      <StepTexts writing={writing} />
      <h2>{t('training:write/check')}</h2>
      <KeepsChanges writing={writing} />
      <Left writing={writing} />
      <Try writing={writing} />
      <Save writing={writing} />
      <Anew writing={writing} />
    </section>
  );
}

/** A trainer walks a case of their own, and writes its texts beside each step. */
export function WritePage() {
  const screen = useCase((view) => view.screen);
  const Screen = screens[screen];
  return (
    <TrainingFrame>
      <div className="writing">
        <div>
          <Screen key={screen} />
        </div>
        {screen === 'notes' ? null : <Texts />}
      </div>
    </TrainingFrame>
  );
}
