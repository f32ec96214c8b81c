// The words of every scenario, by its id.
const files = import.meta.glob<unknown>('./scenarios/*.json', { eager: true, import: 'default' });

export default Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.slice('./scenarios/'.length, -'.json'.length), words]),
);
