import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Fault, within } from './schema.ts';

const syntax = {
  PropertyNameExpected: 'json-name',
  ValueExpected: 'json-value',
  ColonExpected: 'json-colon',
  CommaExpected: 'json-comma',
  CloseBraceExpected: 'json-brace',
  CloseBracketExpected: 'json-bracket',
  EndOfFileExpected: 'json-end',
  InvalidCommentToken: 'json-comment',
  UnexpectedEndOfString: 'json-quote',
} as const;

/** How a text can fail to be JSON. */
export type SyntaxCode = (typeof syntax)[keyof typeof syntax] | 'json-other' | 'json-deep' | 'empty';

/** Whether a code is about a text that is not JSON. */
export const isSyntaxCode = (code: string): code is SyntaxCode => code === 'empty' || code.startsWith('json-');

/** A fault where an editor shows it: line and column, from 1. */
export type Found<Code extends string = string> = Omit<Fault<Code>, 'isKey'> & {
  readonly line: number;
  readonly column: number;
};

/** The content of a text, or its faults in the order of the text. */
export type Read<T, Code extends string> = { readonly content: T } | { readonly faults: readonly Found<Code>[] };

/**
 * Reads an untrusted text as strict JSON; `faults` checks its value. Returns the value, or its faults and every key
 * that is given twice. For a text that is not JSON, returns only the first fault, as the others mostly follow from it.
 */
export function readText<T, Code extends string>(
  source: string,
  faults: (value: unknown) => readonly Fault<Code>[],
): Read<T, Code | SyntaxCode | 'given-twice'> {
  const text = source.replace(/^\uFEFF/, '');
  const parsed = parse(text);
  if ('code' in parsed) return { faults: [found(text, parsed, parsed.offset)] };
  const { tree, value, twice } = parsed;
  const stands = (given: unknown, pick: Pick): readonly Stands<Code>[] =>
    faults(given).map((fault) => [fault, offsetOf(tree, fault.place, pick, fault.isKey)]);
  const last = stands(value, 'findLast');
  const first = twice.length === 0 ? [] : stands(valueOf(tree), 'find').filter((one) => !last.some(isSame(one)));
  const keys = twice.map((key): Stands<'given-twice'> => [{ place: placeOf(key), code: 'given-twice' }, key.offset]);
  const all = [...keys, ...first, ...last].sort(([, one], [, other]) => one - other);
  if (all.length === 0) return { content: value as T };
  return { faults: all.map(([fault, offset]) => found<Code | 'given-twice'>(text, fault, offset)) };
}

/** Which member of an object counts if its key is given twice. */
type Pick = 'find' | 'findLast';
const isSame =
  ([one, at]: Stands<string>) =>
  ([other, offset]: Stands<string>): boolean =>
    at === offset && one.code === other.code;

type Stands<Code extends string> = readonly [Fault<Code>, number];
type Parsed = { readonly tree: Node; readonly value: unknown; readonly twice: readonly Node[] };

function parse(text: string): Parsed | { readonly place: ''; readonly code: SyntaxCode; readonly offset: number } {
  const not = (code: SyntaxCode, offset = 0) => ({ place: '', code, offset }) as const;
  if (text.trim() === '') return not('empty');
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true });
    const [first] = errors;
    if (first)
      return not(syntax[printParseErrorCode(first.error) as keyof typeof syntax] ?? 'json-other', first.offset);
    return tree ? { tree, value: JSON.parse(text) as unknown, twice: repeatedIn(tree) } : not('json-other');
  } catch (error) {
    // Brackets nested thousands deep are more than the parser can hold.
    return not(error instanceof RangeError ? 'json-deep' : 'json-other');
  }
}

const keyOf = ({ children: [key] = [] }: Node): string => String(key?.value);

function repeatedIn({ type, children = [] }: Node): readonly Node[] {
  const seen = new Set<string>();
  const here = type === 'object' ? children.filter((one) => seen.size === seen.add(keyOf(one)).size) : [];
  return [...here, ...children.flatMap(repeatedIn)];
}

/** The value of a tree if the first of each repeated key counts; in JSON itself, the last one does. */
function valueOf({ type, children = [], value }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value as unknown;
  return Object.fromEntries(children.map((one) => [keyOf(one), valueOf(one.children![1]!)] as const).reverse());
}

const placeOf = ({ children }: Node): string =>
  getNodePath(children![1]!).reduce<string>(
    (place, part) => (typeof part === 'number' ? `${place}[${part}]` : within(place, part)),
    '',
  );

/** The member of a node that a place begins with, and the rest of the place. */
function step(node: Node, place: string, pick: Pick): readonly [Node, string] | undefined {
  const [index, at] = /^\[(\d+)\]/.exec(place) ?? [];
  const rest = place.replace(/^\./, '');
  const begins = (key: string): boolean => rest.startsWith(key) && /^($|[.[])/.test(rest.slice(key.length));
  const member =
    index === undefined
      ? node.children?.[pick]((one) => one.type === 'property' && begins(keyOf(one)))
      : node.children?.[Number(at)];
  return member && [member, index === undefined ? rest.slice(keyOf(member).length) : place.slice(index.length)];
}

/** The offset of a place: its value, its key or, if it does not exist, the nearest thing around it. */
function offsetOf(node: Node, place: string, pick: Pick, isKey = false): number {
  const next = place === '' ? undefined : step(node, place, pick);
  if (!next) return node.offset;
  const [member, rest] = next;
  if (isKey && rest === '') return member.offset;
  return offsetOf(member.type === 'property' ? member.children![1]! : member, rest, pick, isKey);
}

function found<Code extends string>(text: string, fault: Fault<Code>, offset: number): Found<Code> {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const { place, code, about } = fault;
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, place, code, ...(about && { about }) };
}
