// The texts of the first load.
import areas from './areas.json' with { type: 'json' };
import doNots from './do-nots.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

export default { areas, 'do-nots': doNots, questions, ui };
