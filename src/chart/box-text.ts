const longest = 18;

/** A text in lines short enough for a box, broken between words. */
export function inLines(text: string): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    return last !== undefined && joined.length <= longest ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
}
