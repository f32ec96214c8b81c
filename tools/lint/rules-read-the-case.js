// A rule of the lint that knows types: what decides a case reads what it is handed, and nothing of clock, chance, device or page.

/** What the language gives, and is the same everywhere and at any time. */
const pure = [
  'Object',
  'Array',
  'Map',
  'Set',
  'WeakMap',
  'Number',
  'String',
  'Boolean',
  'JSON',
  'Math',
  'TypeError',
  'undefined',
];
/** What a date says of a moment that is handed in, read as in Greenwich: due days are counted so. */
const ofAnyClock = /UTC|^(parse|toISOString|toJSON)$/;

/** @typedef {any} Node a node of the syntax, of whichever kind */
const isOfGivenMoment = (/** @type {Node} */ { parent }) =>
  parent.type === 'NewExpression' ? parent.arguments.length > 0 : ofAnyClock.test(parent.property?.name);
const isPure = (/** @type {Node} */ node) =>
  pure.includes(node.name) || (node.name === 'Date' && isOfGivenMoment(node));

/** @type {import('eslint').Rule.RuleModule} */
export const rulesReadTheCase = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { beyond: 'A rule reads what it is handed: the proof tries no other clock, chance, device or page.' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const refuse = (/** @type {Node} */ node) => context.report({ node, messageId: 'beyond' });
    const isDate = (/** @type {Node} */ node) =>
      checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node)).symbol?.name === 'Date';
    return {
      Program() {
        const [all] = /** @type {Node[]} */ (context.sourceCode.scopeManager?.scopes);
        const given = all.variables.filter((/** @type {Node} */ { defs }) => defs.length === 0);
        [...all.through, ...given.flatMap((/** @type {Node} */ { references }) => references)]
          .filter(({ isValueReference, identifier }) => isValueReference && !isPure(identifier))
          .forEach(({ identifier }) => refuse(identifier));
      },
      MemberExpression: (/** @type {Node} */ { object, property }) => {
        if (isDate(object) && !ofAnyClock.test(property.name)) refuse(property);
      },
      // Chance; the languages of the device; what a build or a host gives.
      'MemberExpression[property.name=/^(random$|toLocale|localeCompare$)/]': refuse,
      MetaProperty: refuse,
    };
  },
};
