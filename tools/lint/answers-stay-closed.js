// A rule of the lint that knows types: the answers of a case are handed on, and opened by src/case/answers.ts alone.

/** @param {import('typescript').Type} type */
const isAnswers = (type) =>
  type.symbol?.name === 'Answers'
  && type.symbol.declarations?.[0]?.getSourceFile().fileName.endsWith('/case/answers.ts');
/** @param {import('typescript').Type | undefined} type */
const takesAnswers = (type) =>
  type !== undefined && (isAnswers(type) || (type.isUnion() && type.types.some(isAnswers)));

/** @type {import('eslint').Rule.RuleModule} */
export const answersStayClosed = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      around: 'The answers of a case are read by what src/case/answers.ts gives: the proof sees nothing else.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    /** @typedef {any} Node a node of the syntax, of whichever kind */
    const holds = (/** @type {Node} */ node) => isAnswers(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node)));
    const refuse = (/** @type {Node} */ node) => {
      if (node && holds(node)) context.report({ node, messageId: 'around' });
    };
    const refuseUntaken = (/** @type {Node} */ node) => {
      if (!takesAnswers(checker.getContextualType(esTreeNodeToTSNodeMap.get(node)))) refuse(node);
    };
    return {
      MemberExpression: ({ object }) => refuse(object),
      'VariableDeclarator > ObjectPattern': (/** @type {Node} */ { parent }) => refuse(parent.init),
      SpreadElement: ({ argument }) => refuse(argument),
      ForInStatement: ({ right }) => refuse(right),
      ForOfStatement: ({ right }) => refuse(right),
      TemplateLiteral: ({ expressions }) => expressions.forEach(refuse),
      // That two are the very same may be asked.
      'BinaryExpression[operator!=/^[=!]==$/]': (/** @type {Node} */ { left, right }) => [left, right].forEach(refuse),
      'CallExpression, NewExpression': (/** @type {Node} */ node) => node.arguments.forEach(refuseUntaken),
    };
  },
};
