/** How long a finding stays current: facts for twelve months, telephone numbers and undated items for six. */
export type Ageing = 'fact' | 'number' | 'undated';
/** Returns 'number' for a finding with a number to ring or text, otherwise 'fact'. */
export const ageingOf = ({
  telephone,
  text,
  textphone,
}: {
  readonly telephone?: string;
  readonly text?: string;
  readonly textphone?: string;
}): 'fact' | 'number' => ((telephone ?? text ?? textphone) ? 'number' : 'fact');
const monthsUntilDue: Readonly<Record<Ageing, number>> = { fact: 12, number: 6, undated: 6 };

const asDay = (date: Date): string => date.toISOString().slice(0, '2026-11-24'.length);
const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

/** Returns the day on which something checked on `day` (`2026-11-24`) is due again: in a short month, its last day. */
export function dueOn(day: string, ageing: Ageing): string {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month + monthsUntilDue[ageing], 0));
  return asDay(new Date(Date.UTC(year, month - 1 + monthsUntilDue[ageing], Math.min(date, last.getUTCDate()))));
}

/** Whether something checked on `day` is due for another check on `today`. */
export const isDue = (day: string, ageing: Ageing, today: string): boolean => today >= dueOn(day, ageing);

/** Returns the whole months from `day` to `today`; 0 if `today` is earlier, as on a clock that is wrong. */
export function monthsSince(day: string, today: string): number {
  const [year, month, date] = partsOf(day);
  const [nowYear, nowMonth, nowDate] = partsOf(today);
  return Math.max(0, (nowYear - year) * 12 + nowMonth - month - (nowDate < date ? 1 : 0));
}
