/** What each folder of src is for, from left to right: a folder imports only from those before it. */
export const folders: Readonly<Record<string, string>> = {
  protocol: 'what it says: clauses, questions, options, risks, referrals, and what is newer; data alone',
  case: 'what follows from answers and marks: path, risks, plan, locks, advice, what is outstanding',
  machine: 'what comes next: the statechart, and the lock on each mark',
  contacts: 'local numbers: one rule for the build and for the device',
  words: 'the texts of a language, and its dates',
  ui: 'how a part of a page looks; knows nothing of a case',
  early: 'runs before the app is there',
  cli: 'case files in, results out',
  worker: 'keeps the app on the device',
  chart: 'draws the statechart',
  screens: 'one screen a state; the record and the book',
  store: 'a case that is kept, and its address',
  dev: 'the state in the page’s corner, in `npm run dev` alone',
  training: 'made-up cases: practice, showings to a group, the live chart, handouts',
  app: 'puts it together: the live case, the copy on the device',
};
