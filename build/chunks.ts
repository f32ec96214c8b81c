// The last ones are parts that only later screens have.
const later = new RegExp([
  '/locales/', '/src/screens/(later|book)/', '/src/(chart|training)/', '/src/contacts/(file/|contacts)', '/jsonc-parser/', '/uqr/', '/@dagrejs/', '/xstate-graph',
  '/src/protocol/(since|2015-07/resources)', '/src/ui/TextField', 'virtual:publisher', '/src/case/(file|file-answer|faults|forms)\\.', '/src/screens/parts/Newer',
].join('|'));

/** What is loaded together: all of the first load's code in one chunk, since one compresses better than two. */
export const chunks = { groups: [{ name: 'app', test: (id: string) => !later.test(id) }] };
