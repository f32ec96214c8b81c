import { expect, it } from 'vitest';
import { unmatchedWords } from '../../tools/words/word-pairs.ts';

const text = (en: string, cy: string) => ({ file: 'a.json', key: 'a', en, cy });
const looked = [
  text('Open the door', 'Agorwch y drws'),
  text('Close the door', 'Caewch y drws'),
  text('Open the window', 'Agorwch y ffenestr'),
  text('Close the window', 'Caewch y ffenestr'),
  text('Two doors and a window', 'Dau ddrws a ffenestr'),
  text('Ring them at once', 'Ffoniwch nhw ar unwaith'),
  text('Write down what you saw', 'Ysgrifennwch yr hyn a welsoch'),
  text('Nobody else knows yet', 'Does neb arall yn gwybod eto'),
  text('She lives with her aunt', 'Gyda’i modryb mae hi’n byw'),
  text('It is locked', 'Mae wedi’i gloi'),
  text('Keep this number', 'Cadwch y rhif hwn'),
  text('Both are safe for now', 'Mae’r ddau’n ddiogel am y tro'),
  text('Say what was seen', 'Dywedwch beth a welwyd'),
];
const first = (en: string, cy: string) => unmatchedWords(looked)(text(en, cy));

it('names a word that was put for another, and the one that it lost, each in its clause; and none that stands where it did', () => {
  expect(first('Open two doors', 'Agorwch ddau ddrws')).toEqual([]);
  expect(first('Close the door', 'Agorwch y drws')).toEqual(['close', 'agorwch']);
  expect(first('Open the door, close the window', 'Agorwch y ffenestr, caewch y drws')).toEqual([
    'door',
    'ffenestr',
    'window',
    'drws',
  ]);
});

it('names no word that no text had before: nothing is known of it', () => {
  expect(first('Open the gate', 'Agorwch y glwyd')).toEqual([]);
});
