import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { commands, letters, type Switches } from './shortcuts';

const switches = ['letters', 'remote'] as const;

/** The shortcuts, and how to switch them off (WCAG 2.1.4). */
export function KeysPanel({ on, set }: { on: Switches; set: (next: Switches) => void }) {
  const { t } = useWords();
  const toggle = (which: string) => set({ ...on, [which]: !on[which as keyof Switches] });
  return (
    <section className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('training:presenter/keys/title')}</h2>
      <p>
        <Tagged text={t('training:presenter/keys/lead')} />
      </p>
      <dl className="keys__list">
        {commands.map((command) => (
          <div key={command}>
            <dt>
              <kbd>{`Alt + Shift + ${letters[command]}`}</kbd>
            </dt>
            <dd>{t(`training:presenter/keys/does/${command}`)}</dd>
          </div>
        ))}
      </dl>
      <Fieldset id="shortcuts" legend={<h3>{t('training:presenter/keys/switches')}</h3>}>
        <Choices
          kind="many"
          name="shortcuts"
          ticked={switches.filter((which) => on[which])}
          onTick={toggle}
          choices={switches.map((value) => ({ value, label: <Tagged text={t(`training:presenter/keys/${value}`)} /> }))}
        />
      </Fieldset>
    </section>
  );
}
