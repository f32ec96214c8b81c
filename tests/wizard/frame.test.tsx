import { cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyLine } from '../../src/wizard/frame/Frame';
import { type CopyState, DeviceCopyProvider } from '../../src/wizard/frame/device-copy';
import { languages, loadLanguage, openLanguage } from '../../src/words/languages';
import { wordsIn, WordsProvider } from '../../src/words/words';
import { stages } from '../../src/case/stage';
import { concern } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { all, one, textOf } from './page';

const page = within(document.body);

afterEach(cleanup);
const shown = (state: CopyState, useNewVersion = vi.fn()) => {
  render(
    <DeviceCopyProvider value={{ state, useNewVersion }}>
      <CopyLine />
    </DeviceCopyProvider>,
    { wrapper: WordsProvider },
  );
  return useNewVersion;
};

describe.each(languages)('the line about the copy on the device (%s)', (language) => {
  it.each(['none', 'checking', 'kept', 'incomplete', 'new-version'] as const)(
    'says how things stand: %s',
    async (state) => {
      await loadLanguage(language);
      await openLanguage(language);
      shown(state);
      expect(page.getByRole('status')).toHaveTextContent(wordsIn(language).t(`ui:copy/${state}`));
      expect(page.queryAllByRole('button')).toHaveLength(state === 'new-version' ? 1 : 0);
    },
  );
  it('goes over to the new version when its button is pressed, and not before', async () => {
    await openLanguage(language);
    const goOver = shown('new-version');
    expect(goOver).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole('button', { name: wordsIn(language).t('ui:actions/useNewVersion') }));
    expect(goOver).toHaveBeenCalledOnce();
  });
});

it('the skip link leads past the top of the page', async () => {
  const { user } = await openApp('immediate-danger');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(one('main')).toHaveFocus();
});

describe.each(languages)('the stages in the bar, in %s', (language) => {
  it('are four bars, in their order, and say in words which one this is', async () => {
    await openApp('evidence', { answers: concern, language });
    expect(all('.stage [data-stage]').map(({ dataset }) => dataset['stage'])).toEqual([...stages]);
    const step = wordsIn(language).t('ui:step', { current: 3, total: 4 });
    expect(textOf('.stage')).toBe(`${step} ${textAt(language, 'ui:stages/evidence')}`);
  });

  it.each(['about', 'local-numbers', 'notes'] as const)('are not there on %s', async (screen) => {
    await openApp(screen, { answers: concern, language });
    expect(all('.stage')).toEqual([]);
  });
});
