import { memo, useEffect, useReducer, useRef } from 'react';
import { SessionProvider } from '../session/session';
import { DeviceCopyProvider, noCopy } from '../wizard/frame/device-copy';
import { StepsProvider } from '../wizard/frame/steps';
import type { Language } from '../words/languages';
import { useWords, WordsContext } from '../words/words';
import type { State } from './still';
import { type Asked, keyIn, linesOf, notingWords, toldIn } from './texts';

/** What a drawing says, to be seen or to be heard. */
const saidIn = (drawing: HTMLElement): string =>
  [
    drawing.textContent,
    ...[...drawing.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')),
  ].join('\n');

/** The keys of those texts that a drawing shows, of all that it asked for. */
function shownIn(drawing: HTMLElement, asked: Asked): readonly string[] {
  const said = saidIn(drawing);
  return [...asked].flatMap(([key, text]) => (linesOf(text).some((line) => said.includes(line)) ? [key] : []));
}

const mark = 'data-chosen';
/** Marks the parts of a drawing in which a text stands, the smallest that hold it, and opens what they are closed in. Gives the first. */
function markText(drawing: HTMLElement, text: string): Element | undefined {
  drawing.querySelectorAll(`[${mark}]`).forEach((element) => element.removeAttribute(mark));
  const lines = linesOf(text);
  if (lines.length === 0) return undefined;
  const holds = (element: Element) => lines.some((line) => element.textContent.includes(line));
  const found = [...drawing.querySelectorAll('*')].filter(
    (element) => holds(element) && ![...element.children].some(holds),
  );
  for (const element of found) {
    element.setAttribute(mark, '');
    for (let up = element.closest('details'); up; up = up.parentElement?.closest('details') ?? null) up.open = true;
  }
  return found[0];
}

/** Moves what is marked into sight within its drawing, and leaves the page where it is. */
function comeTo(drawing: HTMLElement, marked: Element): void {
  const [top, own] = [drawing, marked].map((element) => element.getBoundingClientRect().top) as [number, number];
  drawing.scrollTop += own - top - drawing.clientHeight / 3;
}

interface Props {
  readonly language: Language;
  readonly state: State;
  /** The key of the text that is looked at. */
  readonly chosen: string | undefined;
  /** Told which texts are shown. */
  readonly onTexts?: (keys: readonly string[]) => void;
}

/** A page in a state in a language, to look at: nothing in it can be pressed. It is drawn anew once a text is changed, and not because it told which it shows. */
export const Drawing = memo(function Drawing({ language, state, chosen, onTexts }: Props) {
  const { session, page, press, tells = [] } = state;
  const { t } = useWords();
  const drawing = useRef<HTMLDivElement>(null);
  const asked = toldIn(language, tells);
  // What is shown once the state has pressed something is told anew: a person presses nothing in it.
  const [, tellAnew] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (press !== undefined)
      drawing.current!.querySelectorAll<HTMLElement>(press).forEach((element) => element.click());
  }, [press]);
  useEffect(() => onTexts?.(shownIn(drawing.current!, asked)));
  const come = useRef<string>(undefined);
  useEffect(() => {
    const text = chosen === undefined ? '' : (asked.get(keyIn(language, chosen)) ?? '');
    const marked = markText(drawing.current!, text);
    if (marked && come.current !== chosen) comeTo(drawing.current!, marked);
    come.current = chosen;
  });
  return (
    <section
      className="gallery__drawing"
      lang={language}
      ref={drawing}
      onClick={tellAnew}
      tabIndex={0}
      aria-label={t(`training:gallery/${language}`)}
    >
      <div inert>
        <WordsContext value={notingWords(language, asked)}>
          <SessionProvider value={session}>
            <DeviceCopyProvider value={noCopy}>
              <StepsProvider value={() => false}>{page(language)}</StepsProvider>
            </DeviceCopyProvider>
          </SessionProvider>
        </WordsContext>
      </div>
    </section>
  );
});
