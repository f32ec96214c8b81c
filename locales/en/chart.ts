// The texts of the chart as it runs: loaded by those who open it.
import chart from './chart.json';
import live from './live-chart.json';

export default { chart, 'live-chart': live };
