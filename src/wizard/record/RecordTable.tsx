import type { Language } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import type { Section } from './lines';

interface Props {
  /** The record in each language shown, the left one first. */
  readonly columns: readonly { readonly language: Language; readonly sections: readonly Section[] }[];
}

/** The record's lines; in two languages they are paired by key, so that no pair is split. */
export function RecordTable({ columns: [left, right] }: Props) {
  return left?.sections.map((section) => {
    const other = right?.sections.find(({ key }) => key === section.key);
    return (
      <table className="record-table" key={section.key} data-section={section.key}>
        <thead>
          <tr>
            <th scope="col" lang={left.language}>
              {section.title}
            </th>
            {right && other ? (
              <th scope="col" lang={right.language}>
                {other.title}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {section.lines.map(({ key, text }) => (
            <tr key={key} {...(section.key === 'evidence' ? { 'data-advice': key } : {})}>
              <td lang={left.language}>
                <Tagged text={text} />
              </td>
              {right && other ? (
                <td lang={right.language}>
                  <Tagged text={other.lines.find((line) => line.key === key)?.text ?? ''} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}
