import purge from '@fullhuman/postcss-purgecss';

// Our own names are all in use, and those of the manual's two kinds of choices are put together by the component that shows both.
const kept = [/^(?!nhsuk-)/, /^nhsuk-(radios|checkboxes)(--inline|__(item|input|label|hint))?$/];

/** Leaves out of the manual's styles, in the build, the variants that no component names: half of what they weigh. */
export const withoutVariants = purge({ content: ['src/**/*.tsx'], safelist: kept });

const foreign = /\[type=(number|search)\]|:-ms-|::-moz-focus-inner/;
/** Leaves out the rules for fields that we have none of, for numbers and searches, and for browsers that do not run the app. */
export const withoutForeign = {
  postcssPlugin: 'without-foreign',
  Rule(rule: { readonly selectors: readonly string[]; readonly remove: () => void }) {
    if (rule.selectors.every((selector) => foreign.test(selector))) rule.remove();
  },
};
