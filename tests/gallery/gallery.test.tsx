import { cleanup, fireEvent } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { screenIds } from '#protocol/screens';
import { loads } from '../../src/app/loads';
import { gallery } from '../../src/session/training-address';
import * as saving from '../../src/ui/save-file';
import { i18next, type Language, languages, loadBookWords } from '../../src/words/languages';
import { keysWith } from '../../src/gallery/texts';
import { plain } from '../../src/words/Tagged';
import { allPairs, leavesOf, type Tree } from '../../tools/words/texts.ts';
import { scenarioIds, scenarioWords } from '../training/scenario-files';
import { openAt, press, unchecked } from '../training/practising';
import { textAt } from '../words/locales';

vi.mock('virtual:texts-waiting', () => ({
  default: ['ui:hub/title'],
  comparedOn: { 'ui:hub/where': '2026-03-01', 'ui:hub/title': '2026-03-01' },
}));
vi.mock('../../src/ui/save-file', () => ({ saveFile: vi.fn() }));
const saved = vi.mocked(saving.saveFile);
const whereKey = 'ui:hub/where';

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  saved.mockClear();
  await Promise.all([loads.book.load(), loads.checks.load(), loadBookWords()]);
});
afterEach(() => {
  cleanup();
  i18next.addResource('cy', 'ui', 'hub/where', textAt('cy', whereKey));
});

const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const choose = (id: string, value: string) => userEvent.selectOptions(one(`#gallery-${id}`), value, unchecked);
/** All that a made-up case tells, by its place in it. */
const toldBy = (id: string, language: Language) => leavesOf(scenarioWords(id, language) as unknown as Tree);
/** The same at once: there are many of them. */
const pick = (id: string, value: string) => fireEvent.change(one(`#gallery-${id}`), { target: { value } });
const valuesOf = (id: string) => [...one<HTMLSelectElement>(`#gallery-${id}`).options].map(({ value }) => value);
const drawing = (language: string) => one(`.gallery__drawing[lang="${language}"]`);
/** All at once, as a person pastes: letter by letter every screen would be drawn again for each. */
const type = (welsh: string) => fireEvent.change(one('#gallery-welsh'), { target: { value: welsh } });
async function openWhere(language: 'en' | 'cy' = 'en'): Promise<void> {
  await openAt(gallery, language);
  await choose('screen', 'referrals');
  await choose('text', whereKey);
}
/** What is asked of a person who leaves the page. */
function isAsked(): boolean {
  const leave = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leave);
  return leave.defaultPrevented;
}

describe('the gallery', () => {
  it('draws every screen in both languages in each kind of case, and nothing in it can be pressed', async () => {
    await openAt(gallery);
    const drawn = screenIds.filter((screen) => screen !== 'book');
    expect(valuesOf('screen').slice(0, drawn.length)).toEqual(drawn);
    for (const screen of drawn) {
      pick('screen', screen);
      expect(valuesOf('kind').length, screen).toBeGreaterThan(0);
      for (const language of languages) {
        expect(drawing(language).querySelector(`[data-screen="${screen}"] h1`)?.textContent, screen).toBeTruthy();
        expect([...drawing(language).children].map((child) => child.hasAttribute('inert'))).toEqual([true]);
      }
    }
  });

  it('keeps a change in sight when the language is changed, in its field and where it is drawn', async () => {
    await openWhere();
    type('Ble mae hi?');
    await userEvent.click(one('header [data-language="cy"]'));
    await expect.poll(() => document.documentElement.lang).toBe('cy');
    expect(one<HTMLTextAreaElement>('#gallery-welsh').value).toBe('Ble mae hi?');
    expect(drawing('cy').textContent).toContain('Ble mae hi?');
  });

  it('has each kind of case on some screen', async () => {
    await openAt(gallery);
    const kinds = new Set<string>();
    for (const screen of [
      'immediate-danger',
      'need',
      'referrals',
      'record',
      'about',
      'online-safety-advice',
      'professional-conduct',
    ]) {
      await choose('screen', screen);
      valuesOf('kind').forEach((kind) => kinds.add(kind));
    }
    const named = allPairs().filter(
      ({ file, key }) => file === 'training.json' && /^gallery\/(kinds|moments)\//.test(key),
    );
    expect([...kinds].sort()).toEqual(named.map(({ key }) => key.split('/').at(-1)).sort());
  });

  it.each([
    ['nothing', 'harm', 'questions:harm/error'],
    ['lost', 'need', 'ui:lost/check'],
    ['clear', 'referrals', 'ui:clear/lead'],
  ])('draws what can happen on a screen in both languages, with its texts to choose: %s', async (kind, screen, key) => {
    await openAt(gallery);
    await choose('screen', screen);
    expect(valuesOf('text')).not.toContain(key);
    await choose('kind', kind);
    for (const language of languages) expect(drawing(language).textContent).toContain(textAt(language, key));
    expect(valuesOf('text')).toContain(key);
    expect(document.title).toContain(textAt('en', 'training:gallery/title'));
  });

  it('opens everything on a screen', async () => {
    await openAt(gallery);
    await choose('screen', 'evidence-guidance');
    const isOpen = () => [...drawing('cy').querySelectorAll('details')].map(({ open }) => open);
    expect(isOpen()).toContain(false);
    await choose('kind', 'opened');
    expect(isOpen()).not.toContain(false);
  });

  it.each(languages)('says of a text where it stands and since when, in %s', async (language) => {
    await openWhere(language);
    const told = one('.gallery__text').textContent;
    expect(told).toContain(whereKey);
    expect(told).toContain(textAt(language, 'ui:hub/title'));
    const day = language === 'en' ? '1 March 2026' : '1 Mawrth 2026';
    expect(told).toContain(textAt(language, 'training:gallery/comparedOn').replace('{{date}}', day));
    expect(told).toContain(textAt(language, 'training:gallery/unread'));
    expect(told).toContain(textAt('en', whereKey));
    await choose('text', 'ui:hub/title');
    expect(one('.gallery__text').textContent).toContain(textAt(language, 'training:gallery/waits'));
    // Of a text that was looked at before days were noted, no day is told.
    await choose('text', valuesOf('text').find((key) => key.startsWith('ui:stages/')) ?? '');
    expect(one('.gallery__text').textContent).toContain(textAt(language, 'training:gallery/compared'));
  });

  it('shows what is typed at once, in Welsh alone, and marks where it stands', async () => {
    await openWhere();
    // The line itself, and again among what each line stands on.
    const marked = (language: Language) => [...drawing(language).querySelectorAll('[data-chosen]')];
    const isIn = (text: string) => (place: Element) => place.textContent?.startsWith(text);
    expect(marked('en').map(isIn(textAt('en', whereKey)))).toEqual([true, true]);
    type('Geiriau eraill');
    expect(marked('cy').map(isIn('Geiriau eraill'))).toEqual([true, true]);
    expect(drawing('en').textContent).toContain(textAt('en', whereKey));
    await press('put-back');
    expect(drawing('cy').textContent).toContain(textAt('cy', whereKey));
    expect(document.querySelector('[data-changes]')).toBeNull();
  });

  it('marks another text once that is chosen, and no longer the one before', async () => {
    await openWhere();
    const marked = () => [...drawing('en').querySelectorAll('[data-chosen]')].map(({ textContent }) => textContent);
    const hasIt = (text: string | null) => text?.startsWith(textAt('en', whereKey));
    expect(marked().some(hasIt)).toBe(true);
    await choose(
      'text',
      valuesOf('text').find((key) => !['', whereKey].includes(key))!,
    );
    expect(marked().length).toBeGreaterThan(0);
    expect(marked().filter(hasIt)).toEqual([]);
  });

  it('says beside the field what the checks find, and that they find nothing', async () => {
    await openWhere();
    type('Ffoniwch 5 gwaith');
    expect(one('[data-faults]').textContent).toContain(textAt('en', 'translations:findings/numbers'));
    type(textAt('cy', whereKey).replace('rywle', 'fan'));
    expect(one('#gallery-checks').textContent).toBe(textAt('en', 'training:gallery/fine'));
  });

  it('finds a text that no screen shows at rest, by its words in either language', async () => {
    await openAt(gallery);
    await userEvent.type(one('#gallery-find'), textAt('cy', 'ui:actions/notCopied').slice(0, 20));
    expect(valuesOf('text')).toContain('ui:actions/notCopied');
    await choose('text', 'ui:actions/notCopied');
    expect(one('.gallery__text').textContent).toContain(textAt('en', 'training:gallery/nowhere'));
  });

  it('draws every page of training in both languages in its kinds of state, and nothing in it can be pressed', async () => {
    await openAt(gallery);
    const pages = [...one('#gallery-screen optgroup').children].map((option) => (option as HTMLOptionElement).value);
    expect(pages).toEqual(['library', 'practice', 'debrief', 'drill', 'present', 'presenter', 'handouts', 'write']);
    for (const page of pages) {
      pick('screen', page);
      // A showing has some seventy: each tenth of them, and those that lie over a stop at the end.
      const kinds = valuesOf('kind').filter((_, at, { length }) => length < 20 || at % 10 === 0 || at > length - 5);
      const drawn = kinds.map((kind) => {
        pick('kind', kind);
        for (const language of languages) {
          expect(drawing(language).querySelector('h1, h2')?.textContent, `${page} ${kind}`).toBeTruthy();
          expect([...drawing(language).children].map((child) => child.hasAttribute('inert'))).toEqual([true]);
        }
        return drawing('en').innerHTML;
      });
      expect(new Set(drawn).size, page).toBe(drawn.length);
    }
  });

  it.each(languages)('says of a text of training on which pages it stands, in %s', async (language) => {
    await openAt(gallery, language);
    await choose('screen', 'drill');
    await choose('text', 'training:drill/known');
    const told = one('.gallery__text').textContent;
    expect(told).toContain(`: ${textAt(language, 'training:drill/title')}`);
    expect(told).not.toContain(textAt(language, 'training:presenter/title'));
    type('Beth wyddoch chi:');
    expect(drawing('cy').textContent).toContain('Beth wyddoch chi:');
    await press('put-back');
  });

  it('keeps the keys of a presenter for the page: what is drawn hears none', async () => {
    await openAt(gallery);
    await choose('screen', 'present');
    const address = location.href;
    const pressed = new KeyboardEvent('keydown', { code: 'PageDown', cancelable: true, bubbles: true });
    document.body.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
    expect(location.href).toBe(address);
  });

  it('finds a text of training by its words', async () => {
    await openAt(gallery);
    await userEvent.type(one('#gallery-find'), textAt('en', 'training:library/title'));
    expect(valuesOf('text')).toContain('training:library/title');
  });

  it('tells all of each case in both languages', async () => {
    await openAt(gallery);
    pick('screen', 'handouts');
    for (const id of scenarioIds) {
      pick('kind', valuesOf('kind').includes(id) ? id : 'training:handouts/kinds/facilitator');
      for (const language of languages) {
        const told = drawing(language).textContent;
        for (const [, text] of toldBy(id, language)) expect(told, id).toContain(plain(text));
      }
      expect(valuesOf('text'), id).toEqual(
        expect.arrayContaining(toldBy(id, 'cy').map(([place]) => `scenarios/${id}:${place}`)),
      );
    }
  });

  it('has every text of training, by its key', async () => {
    await openAt(gallery);
    const ofTraining = allPairs().filter(({ file }) => /^(training|reasons|live-chart)\.json$|^scenarios/.test(file));
    const found = new Set(keysWith(':'));
    const missed = ofTraining.filter(({ file, key }) => !found.has(`${file.replace('.json', '')}:${key}`));
    expect(missed).toEqual([]);
  });

  it('shows at once what is typed of a story, on every page that tells it, and says which these are', async () => {
    await openAt(gallery);
    await choose('screen', 'handouts');
    await choose('kind', 'the-swimming-coach');
    await choose('text', 'scenarios/the-swimming-coach:stages/need');
    const told = one('.gallery__text').textContent;
    expect(told).toContain(textAt('en', 'training:actions/handouts'));
    expect(told).toContain(textAt('en', 'training:presenter/title'));
    type('Stori arall');
    expect(drawing('cy').querySelector('[data-chosen]')?.textContent).toBe('Stori arall');
    await press('put-back');
    expect(drawing('cy').textContent).toContain(scenarioWords('the-swimming-coach', 'cy').stages['need']);
    await choose('screen', 'presenter');
    await choose(
      'kind',
      valuesOf('kind').find((kind) => kind.endsWith('answerShown'))!,
    );
    await choose('text', 'scenarios/posing-as-a-child:why/immediate-danger');
    type('Rheswm arall');
    expect(drawing('cy').textContent).toContain('Rheswm arall');
    await press('put-back');
  });

  it('saves what was changed, asks before it is lost, and keeps nothing else', async () => {
    await openWhere();
    const kept = () => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
    const before = kept();
    expect(isAsked()).toBe(false);
    type('Geiriau eraill');
    expect(isAsked()).toBe(true);
    await choose('screen', 'write');
    await choose('screen', 'presenter');
    await press('save-changes');
    await expect.poll(() => saved.mock.calls.length).toBe(1);
    const [name, file] = saved.mock.calls[0]!;
    expect(name).toBe('clear-steps.xlf');
    expect(file).toContain('<target>Geiriau eraill</target>');
    await expect.poll(isAsked).toBe(false);
    type('Geiriau eraill eto');
    expect(isAsked()).toBe(true);
    expect(kept()).toBe(before);
  });

  it('names itself in the title, whatever screen it draws', async () => {
    await openWhere('cy');
    expect(document.title).toContain(textAt('cy', 'training:gallery/title'));
  });
});
