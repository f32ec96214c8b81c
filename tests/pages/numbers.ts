import type { UserEvent } from '@testing-library/user-event';
import { asFile } from '../../src/contacts/file';
import type { Numbers } from '../../src/contacts/contacts';
import type { Language } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { openApp, type Start } from '../wizard/app';
import { action, all, one } from '../wizard/page';

export const key = 'clear-steps.numbers';
/** Made-up numbers, from the range reserved for drama. */
export const daytime = { number: '029 2018 0001', checkedOn: '2026-02-03' };
export const outOfHours = { number: '029 2018 0002', checkedOn: '2025-03-01' };
export const both: Numbers = { cardiff: { socialServices: daytime, outOfHours } };

/** Opens the app on a device that stores this text. */
export async function openWith(
  kept: Numbers | string | undefined,
  screen: Parameters<typeof openApp>[0] = 'local-numbers',
  start: Start = {},
) {
  localStorage.clear();
  sessionStorage.clear();
  if (kept !== undefined) localStorage.setItem(key, typeof kept === 'string' ? kept : asFile(kept));
  return openApp(screen, { ...start, sameDevice: true });
}
export const keptNow = (): unknown =>
  localStorage.getItem(key) === null
    ? undefined
    : (JSON.parse(localStorage.getItem(key)!) as { numbers: Numbers }).numbers;

const field = (name: string): HTMLInputElement => one(`#number-${name}`) as HTMLInputElement;
export const typedIn = (): string[] =>
  ['area', 'service', 'number', 'day', 'month', 'year'].map((name) => field(name).value);

/** Fills in the form as a person does, and submits it. */
export async function fill(
  user: UserEvent,
  number: string,
  [day, month, year]: readonly [string, string, string],
  service = 'socialServices',
  area = 'cardiff',
): Promise<void> {
  await user.selectOptions(field('area'), area);
  await user.selectOptions(field('service'), service);
  for (const [name, value] of [
    ['number', number],
    ['day', day],
    ['month', month],
    ['year', year],
  ] as const) {
    await user.clear(field(name));
    await user.type(field(name), value);
  }
  await user.click(action('check-number'));
}

/** Returns the text of an error above the page and beside the field. */
export const told = (language: Language, fault: string): string => textAt(language, `contacts:errors/${fault}`);
export const summary = (): string[] => all('.nhsuk-error-summary li').map((item) => item.textContent);
export const alerts = (): string =>
  all('[role="alert"]')
    .map((alert) => alert.textContent)
    .join('\n');
