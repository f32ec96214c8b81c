// The texts of the reviewer's book: loaded by those who open it.
import book from './book.json';
import chart from './chart.json';
import judgement from './judgement.json';
import promises from './promises.json';
import readings from './readings.json';

export default { book, chart, judgement, promises, readings };
