import { questions } from '#protocol/questions';
import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { ages, type CardId, firstAge, linesOfCard, mostLines, reminderOn } from '../../src/case/cards';
import { advice, concern, conductAtWork, offline } from '../support/cases';

type Harm = (typeof questions.harm.options)[number];
const online = (harm: readonly Harm[], more: GivenAnswers = {}) =>
  answersOf({ ...concern, harm, 'others-involved': ['none-known'], ...more });
const byChild: GivenAnswers = { 'others-involved': ['child-responsible'] };
const harms = questions.harm.options;
const linesOf = (card: CardId, ...of: Parameters<typeof online>) =>
  linesOfCard(online(...of), card).map((id) => id.replace(/.*\//, ''));

describe('what may be said to a child', () => {
  it.each<[CardId, Harm, string]>([
    ['young', 'adult-pornography', 'trouble glad seen open next'],
    ['young', 'grooming', 'trouble glad contact fault open next'],
    ['young', 'secret-contact', 'trouble glad contact fault open next'],
    ['young', 'extortion', 'trouble glad contact pay fault open next'],
    ['young', 'cyberbullying', 'trouble glad unkind fault open next'],
    ['young', 'sexual-images-exchanged', 'trouble glad images fault open next'],
    ['young', 'not-sure', 'trouble glad open next'],
    ['older', 'extremist-content', 'did used seen much open secret'],
    ['older', 'extreme-violence', 'trouble seen much open secret'],
    ['older', 'child-abuse-images', 'trouble seen much open secret'],
    ['older', 'grooming', 'trouble contact fault suicide secret'],
    ['older', 'extortion', 'trouble crime pay keep remove suicide secret'],
    ['older', 'sexual-images-exchanged', 'trouble first images fault suicide secret'],
    ['older', 'cyberstalking', 'trouble unkind fault suicide secret'],
    ['older', 'other-contact', 'trouble contact fault open secret'],
    ['older', 'criminal-exploitation', 'did contact used much suicide secret'],
    ['older', 'self-harm-content', 'trouble seen much self-harm secret'],
    ['older', 'adult-targeted-for-access', 'trouble much open secret'],
  ])('%s, %s: %s', (card, harm, lines) => expect(linesOf(card, [harm]).join(' ')).toBe(lines));

  it('is never more than seven lines, and not to pay, not to meet, and the question about suicide are never left out', () => {
    for (const more of [{}, byChild])
      for (const card of ages) {
        const all = linesOf(card, harms, more);
        expect(all).toHaveLength(mostLines);
        if (card === 'older') expect(all).toEqual(expect.arrayContaining(['contact', 'pay', 'keep', 'self-harm']));
      }
  });

  it('names Report Remove with extortion, whatever else is there, and first says when to say nothing', () => {
    expect(linesOf('older', ['extortion', 'sexual-images-exchanged'])).toContain('remove');
    expect(linesOf('gate', ['adult-pornography'])).toEqual(['told']);
  });

  it('is in its place: “You are not in trouble for telling me” where a child may have done it', () => {
    expect(linesOf('young', ['cyberbullying'], byChild).join(' ')).toBe('did glad open next');
    expect(linesOf('older', ['sexual-images-exchanged'], byChild).join(' ')).toBe(
      'did understand honest images suicide secret',
    );
    expect(linesOf('lead', ['cyberbullying'], byChild)).toEqual(['own-words', 'both', 'harmed']);
  });

  it.each([[[]], [['not-known']]] as const)(
    'while it is not known whether a child did it (%j), says no plain “not your fault” of conduct, and why',
    (involved) => {
      const unasked: GivenAnswers = { 'others-involved': involved };
      expect(linesOf('young', ['cyberbullying'], unasked).join(' ')).toBe('did glad unkind open next');
      expect(linesOf('older', ['extortion', 'sexual-images-exchanged'], unasked)).toContain('crime');
      expect(linesOf('lead', ['cyberbullying'], unasked)).toEqual(['doubt', 'own-words']);
      expect(linesOf('lead', ['grooming'], unasked)).toEqual(['own-words']);
    },
  );

  it.each<[string, string]>([
    ['cardiff', 'stay yes stay danger'],
    ['elsewhere-in-uk', 'stay yes-beyond stay-beyond danger'],
    ['outside-uk', 'stay-abroad stay-beyond danger-abroad abroad'],
  ])('names the services of where the child is: %s', (area, lines) => {
    const beyond = ['then', 'asked', 'parent', 'lines'].flatMap((card) =>
      linesOf(card as CardId, ['self-harm-content'], { 'local-authority': area as 'cardiff' }),
    );
    expect(beyond.filter((line) => /^(stay|yes|danger|abroad)/.test(line)).join(' ')).toBe(lines);
  });

  it.each([
    ...(['extortion', 'sexual-images-exchanged', 'cyberstalking', 'criminal-exploitation'] as const),
    'extremist-content',
    'self-harm-content',
  ])('begins with the older words for %s, and else with the young', (harm) => {
    expect(firstAge(online([harm as Harm]))).toBe('older');
    expect(firstAge(online(['cyberbullying', 'adult-pornography']))).toBe('young');
    expect(firstAge(online(['grooming', 'cyberbullying']))).toBeUndefined();
  });

  it('is for every concern about a child, and for nothing else', () => {
    expect(linesOfCard(answersOf(offline), 'young')).not.toEqual([]);
    expect(linesOfCard(answersOf(advice), 'young')).toEqual([]);
  });
});

describe('to a parent, and for oneself', () => {
  it('a parent is told of the Police where they are to be rung, and not to get in touch with whoever is involved', () => {
    expect(linesOf('parent', ['cyberbullying'])).toEqual(['devices', 'involved', 'blame', 'telling', 'danger']);
    expect(linesOf('parent', ['extortion'])).toContain('stay');
    expect(linesOf('parent', ['other-contact'], byChild)).toEqual(
      expect.arrayContaining(['contact', 'block', 'did', 'telling']),
    );
    expect(linesOfCard(answersOf(offline), 'parent')).toEqual([
      'parent/involved',
      'parent/blame',
      'parent/telling-services',
      'parent/danger',
    ]);
  });

  it.each<[string, GivenAnswers, string | undefined]>([
    ['what was only seen', { harm: ['adult-pornography'] }, undefined],
    ['criminal exploitation', { harm: ['criminal-exploitation'] }, 'no-contact'],
    ['an adult targeted', { harm: ['adult-targeted-for-access'] }, 'no-contact'],
    ['a colleague, whoever was in touch', { harm: ['grooming'], 'others-involved': ['trusted-adult'] }, 'no-telling'],
  ])('the line on every screen: %s', (_, more, line) => expect(reminderOn(online([], more), 'referrals')).toBe(line));

  it('the colleague is not told from the first, where the question is about work', () => {
    expect(reminderOn(answersOf(conductAtWork), 'professional-conduct')).toBe('no-telling');
    expect(reminderOn(answersOf(conductAtWork), 'about')).toBeUndefined();
  });
});
