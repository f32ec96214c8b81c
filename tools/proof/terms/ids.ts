type Ids<Line extends string> = Line extends `${infer One} ${infer More}`
  ? readonly [One, ...Ids<More>]
  : readonly [Line];
/** Returns the ids of a line, each with a type of its own. */
export const ids = <Line extends string>(line: Line): Ids<Line> => line.split(' ') as unknown as Ids<Line>;
