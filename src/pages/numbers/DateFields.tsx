import { Button } from '../../ui/Button';
import { Fieldset } from '../../ui/Fieldset';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { checkedOnDay, type Draft } from './draft';

interface Props {
  readonly draft: Draft;
  readonly onType: (draft: Draft) => void;
  readonly error: string | undefined;
}

/** The day on which a number was checked. Three fields: the browser's own calendar would speak the browser's language. */
export function DateFields({ draft, onType, error }: Props) {
  const { t } = useWords();
  const { today } = useSession();
  return (
    <Fieldset
      id="number-date"
      legend={<span className="date-legend">{t('contacts:form/date')}</span>}
      hint={t('contacts:form/dateHint')}
      error={error === undefined ? undefined : { prefix: t('ui:errors/prefix'), text: error }}
    >
      <div className="date-row">
        {(['day', 'month', 'year'] as const).map((part) => (
          <TextField
            key={part}
            id={`number-${part}`}
            label={t(`contacts:form/${part}`)}
            value={draft[part]}
            keyboard="numeric"
            length={part === 'year' ? 4 : 2}
            onType={(value) => onType({ ...draft, [part]: value })}
          />
        ))}
        <Button action="checked-today" look="secondary" onPress={() => onType(checkedOnDay(draft, today()))}>
          {t('contacts:form/today')}
        </Button>
      </div>
    </Fieldset>
  );
}
