/** What a value of a file holds, each part by its path in it, such as `cardiff.police.number`; what helps an editor is no part of it. */
export const leavesOf = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([key]) => key !== '$schema')
        .flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
    : [[path, String(value)]];
