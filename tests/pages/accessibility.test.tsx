import type { LocalOrganisation } from 'virtual:organisation';
import { describe, expect, it, vi } from 'vitest';
import { type Language, languages } from '../../src/words/languages';
import { otherThan } from '../support/languages';
import { filled } from '../tools/local/organisation/files';
import { openAt } from '../training/practising';
import { openApp } from '../wizard/app';
import { all, linesOf, screenShown, textOf } from '../wizard/page';
import { textAt } from '../words/locales';

/** The parts of the statement, in the order of the model for public bodies. */
const parts = ['use', 'feedback', 'report', 'enforce', 'technical', 'status', 'content', 'better', 'prepared'] as const;
const openStatement = (language: Language) => openApp('accessibility', { language });

describe.each(languages)('the accessibility statement, in %s', (language) => {
  it('has every part of the model, in its order', async () => {
    await openStatement(language);
    expect(all('main h2').map(({ textContent }) => textContent)).toEqual(
      parts.map((part) => textAt(language, `pages:accessibility/${part}/title`)),
    );
  });
});

const given = vi.hoisted((): { file: LocalOrganisation } => ({ file: {} }));
vi.mock('virtual:organisation', () => ({
  get default() {
    return given.file;
  },
}));

const contact = () => all('main a:not(.out)').map((link) => [link.getAttribute('href'), link.textContent]);
const { email, telephone, ...unreached } = filled;

describe.each(languages)('the accessibility statement in %s', (language) => {
  const say = (key: string, values: Record<string, string> = {}) =>
    linesOf(
      Object.entries(values).reduce(
        (text, [name, value]) => text.replaceAll(`{{${name}}}`, value),
        textAt(language, `pages:accessibility/${key}`),
      ),
    );
  const name = filled.name[language];
  const open = (file: LocalOrganisation) => {
    given.file = file;
    return openApp('accessibility', { language });
  };

  it('names the organisation as the one that answers for this copy, and in no other language', async () => {
    await open(filled);
    expect(textOf('.lead')).toContain(say('publisher/named', { name })[0]);
    expect(textOf('main')).not.toContain(filled.name[otherThan(language)]);
    expect(textOf('main')).not.toContain(say('publisher/unnamed')[0]);
  });

  it('says how to reach it, in how many days it answers, and not to speak of a child', async () => {
    await open(filled);
    for (const line of say('publisher/feedback', { name })) expect(textOf('main')).toContain(line);
    expect(contact()).toEqual([
      ['tel:02920180003', say('publisher/telephone', { number: telephone })[0]],
      ['mailto:access@example.org', say('publisher/email', { address: email })[0]],
    ]);
    expect(textOf('main')).toContain(say('publisher/answers_other', { count: '10' })[0]);
  });

  it('has an address alone, or a number alone, where there is no other', async () => {
    await open({ ...unreached, email });
    expect(contact().map(([address]) => address)).toEqual(['mailto:access@example.org']);
    await open({ ...unreached, telephone });
    expect(contact().map(([address]) => address)).toEqual(['tel:02920180003']);
  });

  it('speaks of whoever gave the address, and has nobody to write to or to ring, where nobody is named', async () => {
    await open({ $schema: './organisation.schema.json' });
    for (const line of [...say('lead'), ...say('publisher/unnamed'), ...say('feedback/says')])
      expect(textOf('main')).toContain(line);
    expect(contact()).toEqual([]);
    expect(textOf('main')).not.toContain(say('publisher/checked', { date: '' })[0]!.replace(/\W+$/, ''));
  });
});

it('rings nobody and writes to nobody from a made-up case', async () => {
  given.file = filled;
  await openAt('#/train/family-computer/accessibility');
  expect(screenShown()).toBe('accessibility');
  expect(textOf('main')).toContain(telephone);
  expect(textOf('main')).toContain(email);
  expect(
    all('a')
      .map((link) => link.getAttribute('href'))
      .filter((address) => !address?.startsWith('#/')),
  ).toEqual([]);
});
