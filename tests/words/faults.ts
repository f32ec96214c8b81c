import { join } from 'node:path';
import { rowsOf } from '../../tools/words/lists.ts';

/** A good pair of texts, and one of the two with a fault put into it: a row of faults.tsv. */
export interface Fault {
  /** Where it comes from: see faults.test.ts. */
  readonly set: string;
  /** The rule that finds it; `company`: the words to look at first; undefined: nothing does. */
  readonly rule: string | undefined;
  readonly kind: string;
  readonly file: string;
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  readonly wrongEn: string;
  readonly wrongCy: string;
  /** The question that an answer echoes. */
  readonly question: { readonly id: string; readonly cy: string } | undefined;
}

const none = '-';
const written = (column: string): string => column.replaceAll('\\n', '\n');

/** The text with a fault in it. In: what to put for what, such as `101 => 111 ; yes => no`. Throws where that does not stand in the text once. */
function withFault(text: string, fault: string): string {
  if (fault === none) return text;
  return fault.split(' ; ').reduce((left, change) => {
    const [right = '', wrong = ''] = change.split(' => ');
    if (left.split(right).length !== 2) throw new Error(`faults.tsv: ‘${right}’ does not stand once in: ${text}`);
    return left.replace(right, () => wrong);
  }, text);
}

function questionIn(column: string | undefined): Fault['question'] {
  const [id = '', cy = ''] = column?.split(': ') ?? [];
  return column === undefined ? undefined : { id, cy };
}

/** Every fault that was put into a good text. */
export const faults: readonly Fault[] = rowsOf(join(import.meta.dirname, 'faults.tsv')).map(
  ([set = '', rule = '', kind = '', place = '', en = '', cy = '', inEnglish = '', inWelsh = '', question]) => {
    const [file = '', key = ''] = place.split(':');
    const good = { en: written(en), cy: written(cy) };
    return {
      ...{ set, kind, file, key, ...good },
      rule: rule === none ? undefined : rule,
      wrongEn: withFault(good.en, written(inEnglish)),
      wrongCy: withFault(good.cy, written(inWelsh)),
      question: questionIn(question),
    };
  },
);
