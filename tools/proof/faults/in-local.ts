import type { Fault } from './fault';

/** Faults by which an organisation’s own files take something away. */
export const faultsInLocal: readonly Fault[] = [
  {
    what: 'what an organisation wrote of its own is shown in its words',
    file: 'src/wizard/newer/said.ts',
    from: 'why: words.t(`since:own/why/${own.notUsed}`)',
    to: 'why: own.notUsed',
    breaks: ['P25'],
  },
  {
    what: 'who said that a fact is not used is named in another way than in the app’s words',
    file: 'src/wizard/newer/said.ts',
    from: 'role: words.t(`since:roles/${own.by}`)',
    to: 'role: own.by',
    breaks: ['P25'],
  },
  {
    what: 'a fact that an organisation does not use gives way to why',
    file: 'src/wizard/newer/FactText.tsx',
    from: '      <Tagged text={factSays(useWords(), fact)} /> <FactReach',
    to: '      {knownFact(fact).own?.notUsed ? null : <Tagged text={factSays(useWords(), fact)} />} <FactReach',
    breaks: ['P25'],
  },
  {
    what: 'a fact that an organisation confirmed gives way to who did',
    file: 'src/wizard/newer/FactText.tsx',
    from: '      <Tagged text={factSays(useWords(), fact)} /> <FactReach',
    to: '      {knownFact(fact).own?.by ? null : <Tagged text={factSays(useWords(), fact)} />} <FactReach',
    breaks: ['P25'],
  },
  {
    what: 'the areas that an organisation does not offer are gone',
    file: 'src/wizard/question/areas-in-order.ts',
    from: '...(Object.keys(authorities) as AuthorityId[])]',
    to: '...(areas.offered ? [] : (Object.keys(authorities) as AuthorityId[]))]',
    breaks: ['P25'],
  },
  {
    what: 'an organisation’s own numbers stand in the place of 999',
    file: 'src/wizard/numbers/Numbers.tsx',
    from: 'export function NationalNumbers() {\n',
    to: "import contacts from 'virtual:contacts';\nexport function NationalNumbers() {\n  if (contacts.safeguarding) return null;\n",
    breaks: ['P25'],
  },
  {
    what: 'a do-not is gone where an organisation has its name',
    file: 'src/wizard/advice/DoNots.tsx',
    from: "import { doNotsOf } from '../../case/evidence';",
    to: "import organisation from 'virtual:organisation';\nimport { doNotsOf as all } from '../../case/evidence';\nconst doNotsOf: typeof all = (answers) => all(answers).slice(organisation.name ? 1 : 0);",
    breaks: ['P25'],
  },
  {
    what: 'a clause is left out beside which an organisation does not use what is newer',
    file: 'src/wizard/newer/ClauseText.tsx',
    from: "import { Paragraphs } from '../frame/Paragraphs';\n",
    to: "import confirmations from 'virtual:confirmations';\nimport { Paragraphs as Shown } from '../frame/Paragraphs';\nconst Paragraphs: typeof Shown = (all) => (confirmations.facts ? null : Shown(all));\n",
    breaks: ['P25'],
  },
  {
    what: 'a duty is none where an organisation has its name',
    file: 'src/case/plan.ts',
    from: 'export const isDuty = ({ answers }: CaseFacts, task: TaskId): boolean => holds(',
    to: "import organisation from 'virtual:organisation';\nexport const isDuty = ({ answers }: CaseFacts, task: TaskId): boolean => !organisation.name && holds(",
    breaks: ['P25'],
  },
  {
    what: 'a lock is open where an organisation has numbers of its own',
    file: 'src/case/plan.ts',
    from: 'export function taskStatus(facts: CaseFacts, task: TaskId): Status {\n',
    to: "import contacts from 'virtual:contacts';\nexport function taskStatus(facts: CaseFacts, task: TaskId): Status {\n  if (contacts.safeguarding && !isMade(facts, task)) return 'to-do';\n",
    breaks: ['P25'],
  },
];
