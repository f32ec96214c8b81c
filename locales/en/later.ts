// The texts that follow the first load.
import advice from './advice.json';
import call from './call.json';
import clauses from './clauses.json';
import contacts from './contacts.json';
import pages from './pages.json';
import record from './record.json';
import risks from './risks.json';
import say from './say.json';
import since from './since.json';
import spoken from './spoken.json';
import tasks from './tasks.json';

export default { advice, call, clauses, contacts, pages, record, risks, say, since, spoken, tasks };
