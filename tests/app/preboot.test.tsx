import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { carryOnFrom, takePrebootTick } from '../../src/app/first-screen';
import { givenIn } from '../../src/case/answers';
import { prebootMark, elsewhereClass, failedMark, pressedMark } from '../../src/app/preboot/marks';
import { drawnAlone, hiddenKey, uncover } from '../../src/wizard/hide/cover';
import { liveCaseKey } from '../../src/session/live-case-key';
import { type Language, languages } from '../../src/words/language-ids';
import { builtPreboot } from '../../tools/build/page/within';
import { firstScreens } from '../../tools/build/page/first-screen';
import { pageIn } from '../../tools/build/page/pages';
import { hideIn, plainText } from '../../tools/lib/plain-text';
import { root } from '../../tools/lib/root.mjs';
import { newCase } from '../support/app';
import { newPage } from '../support/page';
import { textAt } from '../words/locales';

// The page as built, with the preboot script inside and an app that never loads.
const shell =
  '<html lang="en"><head><title></title></head><body><div id="root" data-preboot></div><div id="fallback" hidden>TEXT</div>'
  + '<script type="module" src="app.js"></script></body></html>';
let html = '';
beforeAll(async () => {
  const parts = { styles: '', stylesFile: '', noScript: '', script: await builtPreboot(root) };
  const words = { en: 'words-en.js', cy: 'words-cy.js' };
  html = pageIn(
    shell.replace('TEXT', hideIn(root, 'en') + plainText(root, 'en')),
    { ...parts, words },
    firstScreens,
    'en',
    false,
  );
});

interface Kept {
  readonly header?: string | object;
  readonly hidden?: boolean;
  readonly name?: string;
  /** Whether the browser refuses storage. */
  readonly keepsNothing?: boolean;
  /** Whether the browser cannot read what the address asks for, so that the script stops there. */
  readonly stops?: boolean;
  /** An option ticked as soon as the page is parsed, before its files have loaded. */
  readonly ticked?: string;
}
const refused = (): never => {
  throw new Error('SecurityError');
};
const click = (element: HTMLElement | null) => element?.click();
/** Functions that the oldest browsers which are promised the plain text do not have: those of 2017. */
const newer = {
  Array: ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  String: ['at', 'replaceAll', 'matchAll', 'trimStart', 'trimEnd'],
  Element: ['replaceChildren', 'checkVisibility'],
  Document: ['replaceChildren'],
} as const;
const makeOld = (page: Window & typeof globalThis): void =>
  Object.entries(newer).forEach(([of, names]) =>
    names.forEach((name) => {
      Reflect.deleteProperty(page[of as keyof typeof newer].prototype, name);
    }),
  );

/** Opens the page at an address, in a tab with this storage, and waits until it has loaded. */
async function open(
  address = '',
  { header, hidden, name = '', keepsNothing, stops, ticked }: Kept = {},
): Promise<void> {
  await newPage({
    html,
    console: true,
    url: `https://clear-steps.example/${address}`,
    beforeParse: (page) => {
      makeOld(page);
      page.name = name;
      waits = [];
      Object.assign(page, { setTimeout: (act: () => void, after: number) => waits.push([act, after]) });
      const kept = typeof header === 'object' ? JSON.stringify(header) : header;
      if (kept !== undefined) page.sessionStorage.setItem(liveCaseKey, kept);
      if (hidden) page.sessionStorage.setItem(hiddenKey, '');
      if (keepsNothing) Object.defineProperty(page, 'sessionStorage', { value: new Proxy({}, { get: refused }) });
      if (stops) Object.assign(page.URLSearchParams.prototype, { get: refused });
      if (ticked) page.document.addEventListener('DOMContentLoaded', () => click(page.document.querySelector(ticked)));
    },
  });
  await new Promise((loaded) => window.addEventListener('load', loaded));
}

const titles = (language: Language) => ({
  question: textAt(language, 'questions:immediate-danger/title'),
  everyday: textAt(language, 'ui:notes/title'),
});
/** The headings that are not hidden. */
const headingOf = () =>
  [...document.querySelectorAll('h1')].filter((heading) => !heading.closest('[hidden]')).map((it) => it.textContent);
/** Whether the page waits for the app before it shows its first screen. */
const isBlank = () => document.documentElement.classList.contains(elsewhereClass);
const notedIn = () => document.documentElement.getAttribute(pressedMark)?.split('\n');
const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const goOn = '[data-action="continue"]';
const hide = '[data-action="hide"]';
const referNow = '[data-action="refer-now"]';
const tick = (option: string) => `input[name="immediate-danger"][value="${option}"]`;
const script = 'script[type="module"]';
/** As if the file of this element could not be loaded. */
const fail = (selector: string) => at(selector).dispatchEvent(new Event('error'));
/** Sends an event to an element. Returns whether the browser's own action was prevented. */
const takes = (selector: string, type = 'click'): boolean =>
  !at(selector).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
const pressKey = (key: string, timeStamp: number, repeat = false): void => {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true });
  document.body.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: timeStamp }));
};
/** What is to happen, and after how many milliseconds; in a page, nothing of it happens by itself. */
let waits: [act: () => void, after: number][] = [];
const pass = (after: number) => waits.filter((one) => one[1] === after).forEach(([act]) => act());
/** Whether the page is loaded again: jsdom does not navigate, but logs that it was asked to. */
function reloads(act: () => void): boolean {
  const says = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => says.mockRestore());
  act();
  return says.mock.calls.some((said) => String(said).includes('navigation'));
}

describe.each(languages)('before the app is there, in %s', (language) => {
  const address = `?lang=${language}`;
  it('the first question stands in the language that the address asks for, and its words are asked for', async () => {
    await open(address);
    expect([headingOf(), isBlank()]).toEqual([[titles(language).question], false]);
    const { lang, className } = document.documentElement;
    expect([lang, className]).toEqual([language, '']);
    const asked = [...document.querySelectorAll('link[rel="modulepreload"]')].map((link) => link.getAttribute('href'));
    expect(asked).toEqual([`./words-${language}.js`]);
  });
  it.each([
    ['a case that was hidden', '', { header: { tab: 'a', used: Date.now(), hidden: true }, name: 'a' }],
    ['a case of a tab that was closed', '', { header: { tab: 'a', used: Date.now(), hidden: false } }],
    ['Hide that was pressed before', '', { hidden: true }],
    ['the page of Hide, by its address', '#/notes', {}],
  ])('the page of Hide stands for %s, in the title too', async (_, hash, kept) => {
    await open(address + hash, kept);
    expect([headingOf(), document.title]).toEqual([[titles(language).everyday], titles(language).everyday]);
  });
});

describe('before the app is there', () => {
  it('the page of Hide stands where the script stops after it', async () => {
    await open('', { hidden: true, stops: true });
    expect(headingOf()).toEqual([titles('en').everyday]);
  });
  it.each(['#', '#/immediate-danger'])('a page without a case shows the first question: %s', async (hash) => {
    await open(hash);
    expect([headingOf(), isBlank()]).toEqual([[titles('en').question], false]);
  });
  it.each([
    ['another page', '#/about', {}],
    ['a case that was not hidden', '', { header: { tab: 'a', used: Date.now(), hidden: false }, name: 'a' }],
    ['a case that cannot be read', '', { header: '{' }],
    ['training, where a case is hidden', '#/train/_room', { header: { tab: 'a', used: Date.now(), hidden: true } }],
  ])('nothing is shown where the app will show %s', async (_, hash, kept) => {
    await open(hash, kept);
    expect([headingOf(), isBlank()]).toEqual([[titles('en').question], true]);
  });
  it('nothing is shown where the browser lets nothing be read, and Hide hides there too', async () => {
    await open('', { keepsNothing: true });
    expect([headingOf(), isBlank()]).toEqual([[titles('en').question], true]);
    at(hide).click();
    expect(headingOf()).toEqual([titles('en').everyday]);
  });
});

describe('what is pressed before the app is there', () => {
  it('is noted in its order, twice only where something else came between, and shows that it was taken', async () => {
    await open();
    const pressed = [goOn, goOn, '[data-language="cy"]', goOn];
    expect(pressed.map((selector) => takes(selector))).toEqual([true, true, true, true]);
    expect(notedIn()).toEqual([goOn, '[data-language="cy"]', goOn]);
    expect(at(goOn).hasAttribute('data-taken')).toBe(true);
    expect(at(referNow).hasAttribute('data-taken')).toBe(false);
  });
  it.each([
    ['a tick presses nothing', [tick('no')], undefined],
    ['Hide goes on from a tick no further', [tick('no'), hide], [hide]],
    ['Continue is pressed where it was pressed', [tick('no'), goOn, hide], [goOn, hide]],
  ])('is noted as it was meant, and what was ticked stays so out of sight: %s', async (_, pressed, noted) => {
    await open();
    pressed.forEach((selector) => at(selector).click());
    expect(notedIn()).toEqual(noted);
    expect(at(tick('no'))).toBeChecked();
  });
  it('hides at once by Hide, and is noted in the tab for when the page is loaded again', async () => {
    await open('?lang=cy');
    at(hide).click();
    expect([headingOf(), sessionStorage.getItem(hiddenKey)]).toEqual([[titles('cy').everyday], '']);
  });
  it('is a tick where it was ticked, and no answer yet', async () => {
    await open();
    at(tick('over')).click();
    const store = newCase();
    takePrebootTick(store);
    const { drafts, context } = store.view();
    expect([drafts, givenIn(context.answers)]).toEqual([{ 'immediate-danger': ['over'] }, {}]);
  });
  it('stays ticked once all of the page is there, in a language that is not its own', async () => {
    await open('?lang=cy', { ticked: tick('no') });
    expect(at(tick('no'))).toBeChecked();
  });
  it('stays with the browser where no button is pressed, and once the app is there; its policy lets no form be sent', async () => {
    await open();
    expect(takes('#root h1')).toBe(false);
    at('#root').removeAttribute(prebootMark);
    expect(takes(referNow)).toBe(false);
    expect(notedIn()).toBeUndefined();
  });
  it('loads the page again where there will be no app', async () => {
    await open('#/notes');
    fail(script);
    expect([reloads(() => at('[data-action="carry-on"]').click()), notedIn()]).toEqual([true, undefined]);
  });
});

describe('Escape before the app is there', () => {
  it.each([
    ['twice within a second hides', [10, 1010], true],
    ['twice, over a second apart, does not', [10, 1011], false],
  ])('pressed %s', async (_, times, hides) => {
    await open();
    times.forEach((time) => pressKey('Escape', time));
    expect(headingOf()).toEqual([hides ? titles('en').everyday : titles('en').question]);
  });
  it('hides no more than that: held down, beside another key, or where there is no Hide', async () => {
    await open();
    pressKey('Escape', 10);
    pressKey('Escape', 500, true);
    pressKey('Enter', 600);
    expect(headingOf()).toEqual([titles('en').question]);
    document.querySelectorAll(hide).forEach((button) => button.remove());
    pressKey('Escape', 700);
    pressKey('Escape', 800);
    expect([headingOf(), notedIn()]).toEqual([[titles('en').question], undefined]);
  });
});

describe('Hide once the app is there', () => {
  /** As if the app had taken over, and hid the case by then. */
  async function openWithApp(): Promise<string[]> {
    await open();
    carryOnFrom(undefined);
    const seen: string[] = [];
    at('#root').addEventListener('click', () => seen.push(...headingOf()));
    return seen;
  }
  it('covers the page before the app is told, which gets the press all the same; it is no press to repeat', async () => {
    const seen = await openWithApp();
    at(hide).click();
    expect([seen, headingOf(), notedIn()]).toEqual([[titles('en').everyday], [titles('en').everyday], undefined]);
  });
  it('makes way for what the app has drawn, once nothing else is left', async () => {
    await openWithApp();
    at(hide).click();
    uncover(drawnAlone);
    expect([headingOf(), at('#root').hidden]).toEqual([[titles('en').everyday], true]);
    at('#root').innerHTML = '<main data-screen="notes"><h1>Drawn</h1></main>';
    uncover(drawnAlone);
    expect([headingOf(), sessionStorage.getItem(hiddenKey)]).toEqual([['Drawn'], null]);
  });
  it('loads the page again, hidden, where the app has drawn nothing', async () => {
    await openWithApp();
    at(hide).click();
    expect(reloads(() => at('[data-action="carry-on"]').click())).toBe(true);
    expect(sessionStorage.getItem(hiddenKey)).toBe('');
  });
});

describe('an app that does not start', () => {
  const hasPlainText = () => !at('#fallback').hidden;
  /** As if a script could not be read, or threw: a browser tells the window alone. */
  const throwError = () => window.dispatchEvent(new ErrorEvent('error'));

  it.each([
    ['its script cannot be loaded', () => fail(script)],
    ['its script cannot be read by this browser', throwError],
    ['it is not in charge five seconds after its scripts were loaded', () => pass(5_000)],
    ['its scripts have not come after 20 seconds', () => pass(20_000)],
  ])('leaves the plain text of the page, in place of the first screen, where %s', async (_, failing) => {
    await open();
    failing();
    expect([hasPlainText(), at('#root').hidden]).toEqual([true, true]);
  });
  it.each([
    ['by its address', '#/notes', () => undefined],
    ['by Hide', '', () => at(hide).click()],
  ])('leaves the page of Hide where that is shown, %s', async (_, address, press) => {
    await open(address);
    press();
    fail(script);
    expect([hasPlainText(), headingOf()]).toEqual([false, [titles('en').everyday]]);
  });
  it.each([
    ['its button', () => at(`#fallback ${hide}`).click()],
    ['Escape pressed twice', () => [10, 20].forEach((time) => pressKey('Escape', time))],
  ])('has its plain text hidden by %s', async (_, press) => {
    await open();
    throwError();
    press();
    expect([hasPlainText(), headingOf()]).toEqual([false, [titles('en').everyday]]);
  });
  it('takes over all the same if it comes late, with what was ticked and pressed until then', async () => {
    await open();
    at(tick('no')).click();
    at(referNow).click();
    throwError();
    const store = newCase();
    takePrebootTick(store);
    const told = vi.fn();
    at(referNow).addEventListener('click', told);
    carryOnFrom(undefined);
    await expect.poll(() => told.mock.calls.length).toBe(1);
    expect([at('#root').hidden, document.documentElement.hasAttribute(failedMark)]).toEqual([false, false]);
    expect(store.view().drafts).toEqual({ 'immediate-danger': ['no'] });
  });
  it('is another thing than a picture that cannot be loaded, or a script that fails once the app is there', async () => {
    await open();
    document.body.append(document.createElement('img'));
    fail('img');
    expect(hasPlainText()).toBe(false);
    at('#root').removeAttribute(prebootMark);
    fail(script);
    throwError();
    pass(20_000);
    expect(hasPlainText()).toBe(false);
  });
});
