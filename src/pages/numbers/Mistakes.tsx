import type { Mistake } from '../../contacts/file';
import { useWords } from '../../words/words';

const most = 20;

/** The mistakes of a file, each with its line and field; of very many, the first ones. */
export function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { t } = useWords();
  return (
    <ul className="bullets">
      {mistakes.slice(0, most).map(({ line, column, place, code, about = {} }) => (
        <li key={`${line}:${column}:${place}:${code}`}>
          <strong>{place ? t('contacts:line', { line }) : t('contacts:lineColumn', { line, column })}</strong>
          {place ? (
            <>
              {' '}
              <code lang="en">{place}</code>
            </>
          ) : null}
          : {t(`contacts:faults/${code}`, about)}
        </li>
      ))}
      {mistakes.length > most ? <li>{t('contacts:more')}</li> : null}
    </ul>
  );
}
