type Fields = Readonly<Record<string, unknown>>;
type Given = Readonly<Record<string, string | readonly string[] | undefined>>;
/** A kept case, as the fields of its text. */
export interface KeptText extends Fields {
  readonly answers: Given;
  readonly log: readonly Fields[];
}

/** The log as it was kept while what a call told was not. */
export const untold = (log: readonly object[]): readonly Fields[] =>
  log.map((entry) => ({ ...entry, told: undefined }));

/** Whether the first design asked what these answers say, and meant the same by it. */
const isOfFirstDesign = (answers: Given): boolean =>
  answers['violent-extremism'] !== 'no'
  && ['no', 'not-sure', undefined].includes(answers['immediate-danger'] as string);

/** The answers as the first design had them: the harms under forms, and whether technology had a part under a question of its own. */
function inFirstDesign({ harm, need, ...others }: Given): Fields {
  const content = [harm ?? []].flat();
  const forms = harm && ['content', ...(content.includes('not-sure') ? ['not-sure'] : [])];
  const isOffline = need === 'concern-offline';
  return {
    ...others,
    need: isOffline ? 'concern' : need,
    technology: isOffline ? ['none'] : undefined,
    forms,
    content: forms && content.filter((option) => option !== 'not-sure'),
  };
}

/** A case in each form before today’s that could say it: without what was told or said aloud; without whose word a mark was; with the first questions; without a number. */
export function olderTexts(text: KeptText): readonly Fields[] {
  const third: Fields = { ...text, version: 3, log: untold(text.log), said: undefined };
  if (text.log.some(({ by }) => by !== undefined)) return [third];
  const second = { ...third, version: 2 };
  if (!isOfFirstDesign(text.answers)) return [third, second];
  const first = { ...second, version: 1, answers: inFirstDesign(text.answers) };
  return [third, second, first, { ...first, version: undefined, kind: undefined }];
}
