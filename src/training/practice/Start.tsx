import { useState } from 'react';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { wordsOf } from '../parts/scenario-words';
import { type Mode, modes } from './trace/trace';
import type { TraceStore } from './trace/trace-store';

/** Before the first screen: what practice is, and when feedback is wanted. */
export function Start({ scenario, trace }: { scenario: Scenario; trace: TraceStore }) {
  const { t, lines, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const [mode, choose] = useState<Mode>('each');
  const title = t('training:practice/start/title');
  usePageTitle(title);
  return (
    <div className="page__body" data-panel="start">
      <Heading title={title} />
      <p lang={language}>
        <strong>
          <Tagged text={words.title} />
        </strong>
      </p>
      <p lang={language}>
        <Tagged text={words.summary} />
      </p>
      <Paragraphs lines={lines('training:practice/start/lead')} />
      <Fieldset
        id="feedback-mode"
        legend={<h2>{t('training:practice/start/mode')}</h2>}
        hint={t('training:practice/start/hint')}
      >
        <Choices
          kind="one"
          name="feedback-mode"
          ticked={[mode]}
          onTick={(value) => choose(value as Mode)}
          choices={modes.map((value) => ({ value, label: t(`training:practice/modes/${value}`) }))}
        />
      </Fieldset>
      <div className="action-row">
        <Button action="begin" onPress={() => trace.set({ mode })}>
          {t('training:practice/start/begin')}
        </Button>
      </div>
    </div>
  );
}
