// A spreadsheet takes a cell that begins with one of these for a formula, or may cut it off.
const risky = /^'*[=+\-@\t\r\n]/;
const madeHarmless = /^'+[=+\-@\t\r\n]/;

/** A cell that no spreadsheet takes for a formula. */
export const harmless = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text that was made harmless, as it was; any other as it is. */
export const restored = (cell: string): string => (madeHarmless.test(cell) ? cell.slice(1) : cell);
