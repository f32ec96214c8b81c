// The texts that follow the first load; of files that are in both, what no screen of the first load shows (`tools/build/words.ts`).
import advice from './advice.json';
import call from './call.json';
import clauses from './clauses.json';
import contacts from './contacts.json';
import pages from './pages.json';
import questions from './questions.json';
import record from './record.json';
import risks from './risks.json';
import say from './say.json';
import since from './since.json';
import spoken from './spoken.json';
import tasks from './tasks.json';
import ui from './ui.json';

export default { advice, call, clauses, contacts, pages, questions, record, risks, say, since, spoken, tasks, ui };
