import type { ClauseId } from '../../protocol/2015-07/clauses';
import { useWords } from '../../words/words';
import { Paragraphs } from './Paragraphs';

/** What a clause says in our words, and apart from it what is newer, or is to be noted of the print. */
export function ClauseText({ id }: { id: ClauseId }) {
  const { t, lines, maybe } = useWords();
  const newer = maybe(`clauses:${id}/newer`);
  return (
    <>
      <Paragraphs lines={lines(`clauses:${id}/says`)} />
      {newer ? <p className="clause-note"><strong>{t('ui:clauses/note')}</strong></p> : null}
      {newer ? <Paragraphs lines={newer.split('\n')} /> : null}
    </>
  );
}
