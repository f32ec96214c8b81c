import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { taskIds } from '#protocol/tasks';
import { scriptFor } from '../../src/wizard/call/Script';
import { languages, loadLanguage, loadLaterWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { caseWith, sentenceFor, toldOptions } from './every-option';
import { textAt } from './locales';

beforeAll(() => Promise.all(languages.flatMap((language) => [loadLanguage(language), loadLaterWords(language)])));

describe.each(languages)('what to say in %s', (language) => {
  const scriptsOf = (answers: Answers) =>
    taskIds
      .filter((task) => task !== 'iwf' && task !== 'site')
      .map((task) => scriptFor(wordsIn(language), answers, task));

  it.each(toldOptions)('tells each of them but the IWF and the site in one sentence of $question: $option', (told) => {
    for (const script of scriptsOf(caseWith(told))) {
      expect(script.filter((line) => line === sentenceFor(language, told))).toHaveLength(1);
    }
  });

  it.each(['iwf', 'site'] as const)(
    '%s: is nothing about the child, since it takes a web address or an account',
    (task) => {
      for (const told of toldOptions) {
        expect(scriptFor(wordsIn(language), caseWith(told), task)).not.toContain(sentenceFor(language, told));
      }
    },
  );

  it('is nothing that was not chosen', () => {
    const [script = []] = scriptsOf({ need: 'concern' });
    const sentences = toldOptions.map((told) => sentenceFor(language, told));
    expect(script.filter((line) => sentences.includes(line))).toEqual([
      sentenceFor(language, { question: 'need', option: 'concern' }),
    ]);
  });

  it('tells of the options in the order of the questions', () => {
    const inOrder = [
      { question: 'immediate-danger', option: 'not-sure' },
      { question: 'need', option: 'concern' },
      { question: 'violent-extremism', option: 'yes' },
      { question: 'evidence-location', option: 'tablet' },
    ] as const;
    const [script = []] = scriptsOf({
      'evidence-location': ['tablet'],
      'violent-extremism': 'yes',
      need: 'concern',
      'immediate-danger': 'not-sure',
    });
    const sentences = inOrder.map((told) => sentenceFor(language, told));
    expect(script.filter((line) => sentences.includes(line))).toEqual(sentences);
  });

  it('says that the form of harm is not yet known, where none is identified', () => {
    const unclassified = textAt(language, 'call:say/notClassified');
    for (const script of scriptsOf({ need: 'concern', harm: ['not-sure'] })) expect(script).toContain(unclassified);
    for (const script of scriptsOf({ need: 'concern', harm: ['not-sure', 'cyberbullying'] }))
      expect(script).not.toContain(unclassified);
  });

  it.each([
    ['unsupervised-contact', 'secret-contact'],
    ['sharing', 'sexual-images-exchanged'],
    ['sharing', 'abuse-to-create-images'],
    ['sharing', 'extortion'],
    ['violent-extremism', 'extremist-content'],
  ] as const)('tells of the risk of %s where it follows from %s', (risk, harm) => {
    const implied = textAt(language, `call:say/implied/${risk}`);
    for (const script of scriptsOf({ need: 'concern', harm: [harm] })) expect(script).toContain(implied);
    for (const script of scriptsOf({ need: 'concern' })) expect(script).not.toContain(implied);
  });

  it('says of each concern online that there may be others', () => {
    const complex = textAt(language, 'call:say/complex');
    for (const script of scriptsOf({ need: 'concern', 'others-involved': ['none-known'] }))
      expect(script).toContain(complex);
    for (const script of scriptsOf({ need: 'concern-offline' })) expect(script).not.toContain(complex);
  });
});
