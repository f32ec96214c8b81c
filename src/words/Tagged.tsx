import { Fragment } from 'react';

const tag = /<(en|cy)>(.*?)<\/\1>/;

/** A text in which words of the other language are marked for the voice that reads them: `<en>…</en>`, `<cy>…</cy>`. */
export function Tagged({ text }: { text: string }) {
  const [before, language, inside, ...rest] = text.split(tag);
  if (language === undefined) return <>{before}</>;
  return <>{before}<span lang={language}>{inside}</span><Fragment><Tagged text={rest.join('')} /></Fragment></>;
}

/** The text without its language marks: for titles, labels and copies. */
export const plain = (text: string): string => text.replace(/<\/?(en|cy)>/g, '');
