import type { ReactNode } from 'react';
import { Fieldset } from '../../ui/Fieldset';
import { TextField } from '../../ui/TextField';
import type { Language } from '../../words/languages';
import { languagesOf } from '../../words/shown';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { mendOf } from '../own/check';
import { seemsPersonal } from './personal';
import { textAt, textKey } from './texts';
import type { Writing } from './writing';

interface Props {
  readonly writing: Writing;
  /** Where it stands in the words of the file: `stages.need`. */
  readonly place: string;
  readonly label: ReactNode;
  readonly hint?: string;
}

/** What was taken out again leaves the text that all cases share, where there is one. */
const without = (texts: Writing['draft']['texts'], key: string): Writing['draft']['texts'] =>
  Object.fromEntries(Object.entries(texts).filter(([other]) => other !== key));

function OneText({ writing, place, language }: Omit<Props, 'label'> & { language: Language }) {
  const words = useWords();
  const { draft, made, problems, write } = writing;
  const [key, kept] = [`${language}.${place}`, textKey(made, language, place)];
  const problem = problems.find((one) => one.place === `scenario.words.${key}`);
  const isEmpty = problem?.code === 'empty-text';
  const text = textAt(draft, made, language, place);
  const personal = seemsPersonal(text) ? <strong>{words.t('training:write/personal')}</strong> : undefined;
  return (
    <TextField
      id={`write-${key}`}
      lang={language}
      rows={3}
      label={words.t(`training:own/save/${language}`)}
      hint={isEmpty ? words.t('training:write/empty') : personal}
      error={problem && !isEmpty ? plain(mendOf(words, problem)) : undefined}
      value={text}
      onType={(typed) => write({ texts: { ...draft.texts, [kept]: typed } })}
      onLeave={() => draft.texts[kept] === '' && write({ texts: without(draft.texts, kept) })}
    />
  );
}

/** A text of the case, in each language in which it is written. */
export function TextPair({ writing, place, label, hint }: Props) {
  return (
    <Fieldset id={`write-${place}`} legend={label} hint={hint}>
      <div className="write__pair">
        {languagesOf(writing.draft.shown).map((language) => (
          <OneText key={language} writing={writing} place={place} language={language} />
        ))}
      </div>
    </Fieldset>
  );
}
