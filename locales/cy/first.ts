// The texts of the first load.
import areas from './areas.json';
import doNots from './do-nots.json';
import questions from './questions.json';
import ui from './ui.json';

export default { areas, 'do-nots': doNots, questions, ui };
