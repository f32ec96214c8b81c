import { ruleFor } from '../pair.ts';

const triggers =
  'am ar at dan dros drwy trwy gan heb hyd i o wrth neu dau dwy pan dyma dyna yn a ac â ag gyda gydag tua tuag tri chwe na nac ni fy ei y yr un pa mewn rhwng prif unrhyw holl'.split(
    ' ',
  );
const trigger = new RegExp(`(?<![\\p{L}’])((?:${triggers.join('|')})|[\\p{L}]*’(?:r|n|i|w)) (\\{\\{\\w+\\}\\})`, 'giu');

/** A word that changes the next one, right before a value (style guide, section 2): what comes in the value cannot change. Counts with `o` hold digits. */
export const triggerBeforePlaceholder = ruleFor('cy', 'trigger-before-placeholder', (text) =>
  [...text.matchAll(trigger)].map(([words, , value = '']) => ({
    words,
    mend: `a label and a colon, or a fixed noun before ${value}`,
  })),
);
