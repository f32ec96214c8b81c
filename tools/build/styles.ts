import purge from '@fullhuman/postcss-purgecss';

// All our own class names are in use, and one component assembles the NHS names of both radios and checkboxes.
const kept = [/^(?!nhsuk-)/, /^nhsuk-(radios--inline|(radios|checkboxes)(__(item|input|label|hint))?)$/];

/** Removes from the NHS styles, in the build, the variants that no component names: half of their size. */
export const withoutVariants = purge({ content: ['src/**/*.tsx'], safelist: kept });

interface Removable {
  readonly remove: () => void;
  readonly parent?: object | undefined;
}
const foreign =
  /\[type=(number|search)\]|:disabled|error-summary__list a|:-ms-|::-moz-focus-inner|:has\(\s*\+\s*\.nhsuk|\[class\^=|label--l|legend--l/;
/** At-rules for browsers that cannot run the app: all others support the first, and none of them matches the second. */
const old = { supports: /^not \(caret-color: ?auto\)$/, media: /, \(-ms-high-contrast: active\)/ };
/** The NHS sizes of print, for questions and lists: the record and the sheets, which are made for paper, have their own. */
const onPaper = /^(\.nhsuk-(button|fieldset|hint|label|error|input|select)|[ou]l\b)/;
/** Removes the rules that no page needs: of fields, prose and papers that we do not have, and of old browsers. */
export const withoutForeign = {
  postcssPlugin: 'without-foreign',
  Rule(rule: Removable & { selectors: readonly string[] }) {
    const isPrinted = rule.parent !== undefined && 'params' in rule.parent && rule.parent.params === 'print';
    const own = rule.selectors.filter((selector) => !foreign.test(selector) && !(isPrinted && onPaper.test(selector)));
    if (own.length === 0) rule.remove();
    else if (own.length < rule.selectors.length) rule.selectors = own;
  },
  AtRule(rule: Removable & { readonly name: string; params: string }) {
    if (rule.name === 'supports' && old.supports.test(rule.params)) rule.remove();
    else if (rule.name === 'media' && old.media.test(rule.params)) rule.params = rule.params.replace(old.media, '');
  },
};
