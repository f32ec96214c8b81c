// The texts that follow the first load; of files that are in both, what no screen of the first load shows (`tools/build/words.ts`).
import advice from './advice.json' with { type: 'json' };
import call from './call.json' with { type: 'json' };
import clauses from './clauses.json' with { type: 'json' };
import contacts from './contacts.json' with { type: 'json' };
import pages from './pages.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import record from './record.json' with { type: 'json' };
import risks from './risks.json' with { type: 'json' };
import updates from './updates.json' with { type: 'json' };
import spoken from './spoken.json' with { type: 'json' };
import tasks from './tasks.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

export default { advice, call, clauses, contacts, pages, questions, record, risks, spoken, tasks, ui, updates };
