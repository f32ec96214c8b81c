import { checkScenario, largeFile, mostCharacters, type Problem } from './check/check';
import { type Keeping, keepOwn } from './kept';

/** What came of opening a file: it is kept or not, and why; or it is wrong, and where. */
export type Opening =
  | { readonly done: Keeping | 'unreadable'; readonly id: string | undefined }
  | { readonly problems: readonly Problem[]; readonly count: number };

/** A file's text takes up to four bytes for a character. */
const mostBytes = mostCharacters * 4;

/** Opens a scenario's file from the device, and keeps it where it is right. The file is read here, in the page; nothing of it is sent. */
export async function openFile(file: File): Promise<Opening> {
  if (file.size > mostBytes) return largeFile;
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { done: 'unreadable', id: undefined };
  const checked = checkScenario(text);
  if (!('scenario' in checked)) return checked;
  const { id } = checked.scenario;
  return { done: keepOwn(text, id), id };
}
