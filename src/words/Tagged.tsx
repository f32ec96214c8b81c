const tag = /<(en|cy)>(.*?)<\/\1>/;

/** A text in which words of the other language are marked for the voice that reads them: `<en>…</en>`, `<cy>…</cy>`. */
export function Tagged({ text }: { text: string }) {
  const found = tag.exec(text);
  if (!found) return <>{text}</>;
  const [marked, language, inside] = found;
  const after = text.slice(found.index + marked.length);
  return (
    <>
      {text.slice(0, found.index)}
      <span lang={language}>{inside}</span>
      <Tagged text={after} />
    </>
  );
}

/** The text without its language marks: for titles, labels and copies. */
export const plain = (text: string): string => text.replace(/<\/?(en|cy)>/g, '');
