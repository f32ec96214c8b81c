const later = /\/locales\/|\/src\/protocol\/since|\/src\/protocol\/2015-07\/resources|\/src\/case\/(file|faults)\.|\/src\/ui\/TextField|\/src\/screens\/(later|book)\/|\/src\/(chart|training)\/|\/@dagrejs\/|\/jsonc-parser\/|\/uqr\/|\/xstate-graph/;

/** What is loaded together: all of the first load's code in one chunk, since one compresses better than two. */
export const chunks = { groups: [{ name: 'app', test: (id: string) => !later.test(id) }] };
