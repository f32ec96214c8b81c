import type { Fault } from './fault';

const aside = 'src/screens/later/AsidePage.tsx';
const dangerLine = 'src/screens/frame/DangerLine.tsx';
const actionRow = 'src/screens/parts/ActionRow.tsx';

/** Faults in what a page shows, in what it says, and in what counts as said. */
export const faultsInPages: readonly Fault[] = [
  { what: 'Refer now is left out', file: actionRow, from: `      <Button action="refer-now" look="secondary" onPress={refer}>{t('ui:actions/referNow')}</Button>\n`, to: '', breaks: ['P4', 'P8'] },
  { what: 'Refer now is another button', file: actionRow, from: 'action="refer-now"', to: 'action="refer-later"', breaks: ['P4', 'P8'] },
  { what: 'the page for advice does not say to refer', file: aside, from: '{concern ? <div', to: '{concern && false ? <div', breaks: ['P4'] },
  { what: 'the pages aside do not open with danger', file: aside, from: '{opensWithDanger ? <div', to: '{opensWithDanger && false ? <div', breaks: ['P4'] },
  { what: 'the link to ring 999 is wrong', file: dangerLine, from: 'number="999"', to: 'number="99"', breaks: ['P8'] },
  { what: 'danger is not said', file: dangerLine, from: '{t(\'ui:danger/now\')}', to: "{t('ui:danger/line')}", breaks: ['P15'] },
  { what: 'nobody is told to ask for the Police too', file: dangerLine, from: ".includes('called-other')", to: ".includes('not-called')", breaks: ['P15'] },
  { what: 'the record does not speak of danger', file: 'src/screens/frame/Frame.tsx', from: '      <DangerLine />\n', to: "      {screen === 'record' ? null : <DangerLine />}\n", breaks: ['P8', 'P15'] },
  { what: 'the hub does not carry the do-nots', file: 'src/screens/hub/Hub.tsx', from: '        <DoNots />\n', to: '', breaks: ['P6'] },
  { what: 'a screen takes a file', file: 'src/screens/parts/Page.tsx', from: '      {children}\n', to: '      {children}<input type="file" />\n', breaks: ['P6'] },
  { what: 'the do-nots leave the hub once both are told', file: 'src/screens/hub/Hub.tsx', from: '        <DoNots />\n', to: "        {context.marks.police === 'made' && context.marks['social-services'] === 'made' ? null : <DoNots />}\n", breaks: ['P6'] },
  { what: 'a screen takes a text', file: 'src/screens/parts/Page.tsx', from: '      {children}\n', to: '      {children}<input name="x" />\n', breaks: ['P6'] },
  { what: '999 goes once both are told', file: dangerLine, from: '  if (!isDangerUntold(context)) return <p', to: "  if (context.marks.police === 'made' && context.marks['social-services'] === 'made') return null;\n  if (!isDangerUntold(context)) return <p", breaks: ['P8'] },
  { what: 'the record has no plan without a concern', file: 'src/screens/later/record/sections.ts', from: "section('plan', planLines(words, view))", to: "section('plan', isConcern(answers) ? planLines(words, view) : [])", breaks: ['P12'] },
  { what: 'told too early is not said to the Police', file: 'src/screens/later/task/FittedNotes.tsx', from: '...early.filter(', to: '...early.slice(1).filter(', breaks: ['P12'] },
  { what: 'good practice is not called so', file: 'src/screens/parts/Clauses.tsx', from: 'clauses.length < grounds.length ?', to: 'clauses.length > grounds.length ?', breaks: ['P13'] },
  { what: 'a Welsh plural form is missing', file: 'locales/cy/ui.json', from: '"count_many"', to: '"count_mwy"', breaks: ['P14'] },
  { what: 'a page asks for a text that there is not', file: 'src/screens/parts/Clauses.tsx', from: "t('ui:clauses/title')", to: "t('ui:clauses/titel' as 'ui:clauses/title')", breaks: ['P14'] },
  { what: 'a Welsh text is empty', file: 'locales/cy/ui.json', from: '"referNow": "Atgyfeirio nawr"', to: '"referNow": ""', breaks: ['P14'] },
  { what: 'a placeholder has another name in one language', file: 'locales/en/ui.json', from: '"title": "{{title}} – Clear Steps"', to: '"title": "{{name}} – Clear Steps"', breaks: ['P14'] },
  { what: 'a tick counts before Continue', file: 'src/store/case-store.ts', from: 'draft: (question, ticks) => set({ drafts: { ...view().drafts, [question]: ticks } satisfies Drafts }),', to: 'draft: (question, ticks) => { set({ drafts: { ...view().drafts, [question]: ticks } satisfies Drafts }); set({ drafts: takeDrafts(held, [question]) }); },', breaks: ['P9'] },
];
