import { useEffect, useRef, type FormEvent } from 'react';
import { useMachine } from '@xstate/react';
import { createInstance } from 'i18next';
import { createRoot } from 'react-dom/client';
import { initReactI18next, useTranslation } from 'react-i18next';
import en from './en.json';
import { machine, QUESTIONS, type QId } from './machine';
import './style.scss';

void createInstance()
  .use(initReactI18next)
  .init({
    lng: 'en',
    resources: { en: { translation: en } },
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });

function App() {
  const [snap, send] = useMachine(machine);
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const value = snap.value as QId | 'done';
  useEffect(() => {
    if (!first.current) return heading.current?.focus();
    first.current = false;
    document.documentElement.dataset.ready = '';
  }, [value]);
  const submit = (e: FormEvent) => {
    e.preventDefault();
    send({ type: 'NEXT' });
  };
  return (
    <main className="nhsuk-width-container nhsuk-main-wrapper" id="main">
      {value !== 'q1' && (
        <button type="button" className="link" onClick={() => send({ type: 'BACK' })}>
          {t('back')}
        </button>
      )}
      <form onSubmit={submit} noValidate>
        <h1 ref={heading} tabIndex={-1} id="h" className="nhsuk-heading-l">
          {t(`${value}.h`)}
        </h1>
        {value !== 'done' && (
          <>
            <Field
              id={value}
              value={snap.context.answers[value] ?? []}
              onChange={(v) => send({ type: 'ANSWER', id: value, value: v })}
            />
            <button type="submit" className="nhsuk-button">
              {t('next')}
            </button>
          </>
        )}
      </form>
    </main>
  );
}

function Field({ id, value, onChange }: { id: QId; value: string[]; onChange: (v: string[]) => void }) {
  const { t } = useTranslation();
  const { kind, options } = QUESTIONS[id];
  if (kind === 'number') {
    return (
      <p className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor={id}>
          {t(`${id}.label`)}
        </label>
        <input
          className="nhsuk-input nhsuk-input--width-4"
          id={id}
          inputMode="numeric"
          value={value[0] ?? ''}
          onChange={(e) => onChange([e.target.value])}
        />
      </p>
    );
  }
  const cls = kind === 'radio' ? 'radios' : 'checkboxes';
  const given = (o: string, checked: boolean) =>
    kind === 'radio' ? [o] : checked ? [...value, o] : value.filter((x) => x !== o);
  return (
    <fieldset className={`nhsuk-fieldset nhsuk-${cls}`} aria-labelledby="h">
      {options.map((o) => (
        <div className={`nhsuk-${cls}__item`} key={o}>
          <input
            className={`nhsuk-${cls}__input`}
            id={`${id}-${o}`}
            name={id}
            type={kind}
            checked={value.includes(o)}
            onChange={(e) => onChange(given(o, e.target.checked))}
          />
          <label className={`nhsuk-label nhsuk-${cls}__label`} htmlFor={`${id}-${o}`}>
            {t(`${id}.o.${o}`)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
