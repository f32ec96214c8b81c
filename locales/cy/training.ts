// The texts of training: loaded by those who open it. The scenarios' own words stand in scenarios.ts.
import reasons from './reasons.json';
import training from './training.json';

export default { reasons, training };
