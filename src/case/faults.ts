/** What can be wrong with a case file. */
export type FaultCode =
  | 'not-json'
  | 'not-object'
  | 'not-list'
  | 'unknown-key'
  | 'missing'
  | 'not-id'
  | 'unknown-question'
  | 'unknown-option'
  | 'takes-one'
  | 'takes-many'
  | 'empty-list'
  | 'twice'
  | 'stands-alone'
  | 'off-path'
  | 'unknown-task'
  | 'unknown-action'
  | 'not-report';
/** What is wrong with a file, and where: a dotted place such as `answers.forms[1]`, empty for the file as a whole. */
export interface Fault {
  readonly place: string;
  readonly code: FaultCode;
}

/** Carries a fault out of the reading. */
export class FaultFound extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}
/** Stops the reading with a fault. */
export function fail(place: string, code: FaultCode): never {
  throw new FaultFound({ place, code });
}

/** An object as it was read: any keys, any values. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object, or the fault that it is none. */
export function fields(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(place, 'not-object');
  return value as Fields;
}

const inside = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

/** Fails at the first key that is not known. */
export function onlyKeys(value: Fields, place: string, known: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) fail(inside(place, unknown), 'unknown-key');
}
