import type { Mistake } from '../../contacts/file/check-json';
import { useWords } from '../../words/words';

const most = 20;

/** The mistakes of a file, each with its line and field; of very many, the first ones. */
export function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { t } = useWords();
  return (
    <ul className="bullets">
      {mistakes.slice(0, most).map(({ line, column, path, fault, about = {} }) => (
        <li key={`${line}:${column}:${path}:${fault}`}>
          <strong>{path ? t('contacts:line', { line }) : t('contacts:lineColumn', { line, column })}</strong>
          {path ? (
            <>
              {' '}
              <code lang="en">{path}</code>
            </>
          ) : null}
          : {t(`contacts:faults/${fault}`, about)}
        </li>
      ))}
      {mistakes.length > most ? <li>{t('contacts:more')}</li> : null}
    </ul>
  );
}
