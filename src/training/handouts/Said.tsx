import { Tagged } from '../../words/Tagged';
import type { Column } from './column';

/** A text of the scenario, in the language in which it was written; nothing where it has none. */
export function Said({
  column: { saidIn },
  label,
  text,
}: {
  column: Column;
  label?: string;
  text: string | undefined;
}) {
  if (text === undefined) return null;
  return (
    <p>
      {label ? <strong>{label}: </strong> : null}
      <span lang={saidIn}>
        <Tagged text={text} />
      </span>
    </p>
  );
}

/** The head of a handout: what it is, of which case, that it is made up, and where its case was written in one language only. */
export function Head({ column, kind }: { column: Column; kind: 'worksheet' | 'example' | 'facilitator' }) {
  const {
    words: { t },
    said,
    saidIn,
    language,
  } = column;
  return (
    <>
      <p className="handout__band">{t('ui:madeUp/band')}</p>
      <h2>{t(`training:handouts/kinds/${kind}`)}</h2>
      <p className="handout__title" lang={saidIn}>
        <Tagged text={said.title} />
      </p>
      {saidIn === language ? null : <p>{t(`training:oneLanguage/${saidIn}`)}</p>}
    </>
  );
}
