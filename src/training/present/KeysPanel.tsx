import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { commands, letters, type Switches } from './shortcuts';

const switches = ['letters', 'remote'] as const;

interface Props {
  readonly on: Switches;
  readonly set: (next: Switches) => void;
  /** It is the whole of its page, and has the heading of it. */
  readonly isPage?: boolean;
}

/** The shortcuts, and how to switch them off (WCAG 2.1.4). */
export function KeysPanel({ on, set, isPage = false }: Props) {
  const { t } = useWords();
  const [Title, Part] = isPage ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const toggle = (which: string) => set({ ...on, [which]: !on[which as keyof Switches] });
  return (
    <section className="keys" aria-labelledby="keys-title">
      <Title id="keys-title">{t('training:presenter/keys/title')}</Title>
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
      <Fieldset id="shortcuts" legend={<Part>{t('training:presenter/keys/switches')}</Part>}>
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
