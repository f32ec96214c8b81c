// A spreadsheet works out a cell that begins with one of these, or cuts it off.
const sign = /^[=+\-@\t\r\n]/;
// One that holds a number and a word at most it may take for a number, a date or a time, and write in its own way.
const number = /^(?=.*\d)\P{L}*\p{L}*\P{L}*$/su;

function isRisky(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return sign.test(bare) || number.test(bare);
}

/** A cell that every spreadsheet leaves as it is. */
export const harmless = (text: string): string => (isRisky(text) ? `'${text}` : text);

/** The text that was made harmless, as it was; any other as it is. */
export const restored = (cell: string): string => (cell.startsWith("'") && isRisky(cell) ? cell.slice(1) : cell);
