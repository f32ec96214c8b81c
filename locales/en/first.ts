// The texts of the first load.
import advice from './advice.json';
import areas from './areas.json';
import questions from './questions.json';
import risks from './risks.json';
import ui from './ui.json';

export default { advice, areas, questions, risks, ui };
