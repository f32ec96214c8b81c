/** What each folder of src is for, from left to right: a folder imports only from those before it. */
export const folders: Readonly<Record<string, string>> = {
  protocol: 'what it says: clauses, questions, options, risks, referrals; data alone, a folder an edition',
  newer: 'what came after the protocol, with its sources and dates; data alone',
  case: 'what follows from answers and marks: path, risks, plan, locks, advice, what is outstanding',
  machine: 'what comes next: the statechart, and the lock on each mark',
  contacts: 'local numbers: one rule for the build and for the device',
  words: 'the texts of a language, and its dates',
  ui: 'how a part of a page looks; knows nothing of a case',
  session: 'the running case: kept, addressed, and shown to the screens through one type',
  chart: 'draws the statechart',
  wizard: 'the walk: questions, advice, hub, calls, record, and the frame around them',
  pages: 'the pages beside the walk',
  review: 'the reviewer’s book',
  training: 'made-up cases: practice, showings to a group, the live chart, handouts',
  app: 'puts it together: what loads when, the first paint, the live case, the copy on the device',
};
