import purge from '@fullhuman/postcss-purgecss';

// Our own names are all in use, and those of the manual's two kinds of choices are put together by the component that shows both.
const kept = [/^(?!nhsuk-)/, /^nhsuk-(radios|checkboxes)(--inline|__(item|input|label|hint))?$/];

/** Leaves out of the manual's styles, in the build, the variants that no component names: half of what they weigh. */
export const withoutVariants = purge({ content: ['src/**/*.tsx'], safelist: kept });

interface Removable {
  readonly remove: () => void;
}
const foreign = /\[type=(number|search)\]|:disabled|error-summary__list a|:-ms-|::-moz-focus-inner/;
/** What no browser that runs the app does without, and what none of them asks for. */
const old = { supports: /^not \(caret-color: ?auto\)$/, media: /, \(-ms-high-contrast: active\)/ };
/** Leaves out the rules for fields that we have none of, for numbers and searches, and for browsers that do not run the app. */
export const withoutForeign = {
  postcssPlugin: 'without-foreign',
  Rule(rule: Removable & { selectors: readonly string[] }) {
    const own = rule.selectors.filter((selector) => !foreign.test(selector));
    if (own.length === 0) rule.remove();
    else if (own.length < rule.selectors.length) rule.selectors = own;
  },
  AtRule(rule: Removable & { readonly name: string; params: string }) {
    if (rule.name === 'supports' && old.supports.test(rule.params)) rule.remove();
    else if (rule.name === 'media' && old.media.test(rule.params)) rule.params = rule.params.replace(old.media, '');
  },
};
