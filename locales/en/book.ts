// The texts of the reviewer's book: loaded by those who open it.
import book from './book.json';
import chart from './chart.json';
import promises from './promises.json';

export default { book, chart, promises };
