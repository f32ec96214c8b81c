import type { ClauseId } from '#protocol/clauses';
import { factsBeside } from '../../updates/facts';
import { useWords } from '../../words/words';
import { Paragraphs } from '../../words/Tagged';
import { FactText } from './FactText';

/** A clause in our words and, set apart, how we read it and any updates to it. */
export function ClauseText({ id }: { id: ClauseId }) {
  const { t, lines, maybe } = useWords();
  const note = maybe(`clauses:${id}/note`);
  const newer = factsBeside(id);
  return (
    <>
      <Paragraphs lines={lines(`clauses:${id}/says`)} />
      {note ? (
        <div className="clause-note">
          <p>
            <strong>{t('ui:clauses/note')}</strong>
          </p>
          <Paragraphs lines={note.split('\n')} />
        </div>
      ) : null}
      {newer.length > 0 ? (
        <div className="updates">
          <p className="updates__label">
            <strong>{t('ui:updates')}</strong>
          </p>
          {newer.map((fact) => (
            <p key={fact} data-fact={fact}>
              <FactText fact={fact} />
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}
