// The texts that follow the first load.
import clauses from './clauses.json';
import pages from './pages.json';
import tasks from './tasks.json';

export default { clauses, pages, tasks };
