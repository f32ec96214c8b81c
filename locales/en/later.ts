// The texts that follow the first load.
import clauses from './clauses.json';
import contacts from './contacts.json';
import pages from './pages.json';
import record from './record.json';
import since from './since.json';
import tasks from './tasks.json';

export default { clauses, contacts, pages, record, since, tasks };
