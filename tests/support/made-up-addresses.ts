import { drawFrom, oneOf } from '../../tools/proof/search/draw';

/** Pieces of made-up addresses: screens, names that every object has, and text that may break out of markup. */
export const pieces = [
  'contact',
  'record',
  'referrals',
  'referrals/police',
  'notes',
  'book',
  '__proto__',
  'constructor',
  'toString',
  '//',
  '..',
  '%',
  '%00',
  '%E0%A4%A',
  'https://elsewhere.invalid',
  '//elsewhere.invalid',
  'javascript:alert(1)',
  'data:text/html,<script>taken=1</script>',
  '<img src=x onerror=taken=1>',
  '<script>taken=1</script>',
  '?lang=cy',
  '?lang=<b>',
  '&',
  '#',
  '#/',
  '\u202e',
  '\ud83d\ude00',
  ' ',
  '\\',
  "'",
  '"',
  '`',
  '${taken=1}',
  '0',
  'a'.repeat(5000),
];
const addressFrom = (draw: () => number): string =>
  Array.from({ length: 1 + Math.floor(draw() * 5) }, () => oneOf(draw, pieces)).join(draw() < 0.5 ? '/' : '');
/** Returns so many made-up addresses, always the same for a seed. */
export const anyAddresses = (count: number, seed: number): readonly string[] => {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, () => addressFrom(draw));
};
