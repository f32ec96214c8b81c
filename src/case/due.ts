/** What the app itself says ages: facts are to be checked again after twelve months; telephone numbers, and what bears no date, after six. */
export type Ageing = 'fact' | 'number' | 'undated';
/** How soon what was found ages, by whether it gives a number to ring or to text. */
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

/** The day on which something checked on `day` (`2026-11-24`) is due to be checked again; the last of the month where the month is shorter. */
export function dueOn(day: string, ageing: Ageing): string {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month + monthsUntilDue[ageing], 0));
  return asDay(new Date(Date.UTC(year, month - 1 + monthsUntilDue[ageing], Math.min(date, last.getUTCDate()))));
}

/** Whether something checked on `day` is due, as of `today`. */
export const isDue = (day: string, ageing: Ageing, today: string): boolean => today >= dueOn(day, ageing);

/** The whole months from `day` to `today`; none where `today` comes first, as on a clock that is wrong. */
export function monthsSince(day: string, today: string): number {
  const [year, month, date] = partsOf(day);
  const [nowYear, nowMonth, nowDate] = partsOf(today);
  return Math.max(0, (nowYear - year) * 12 + nowMonth - month - (nowDate < date ? 1 : 0));
}
