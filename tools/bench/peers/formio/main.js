import { Formio } from '@formio/js';
import '@formio/js/dist/formio.form.min.css';

const values = (o) => Object.entries(o).map(([value, label]) => ({ value, label }));
const req = { required: true };
const panel = (key, ...components) => ({ type: 'panel', key, title: '', components });
const end = document.createElement('h1');
Formio.createForm(
  document.getElementById('root'),
  {
    display: 'wizard',
    components: [
      panel('p1', {
        type: 'radio',
        key: 'q1',
        label: 'Are you applying for yourself?',
        validate: req,
        values: values({ yes: 'Yes', no: 'No, for someone else' }),
      }),
      panel('p2', {
        type: 'radio',
        key: 'q2',
        label: 'Where do you live?',
        validate: req,
        values: values({ england: 'England', scotland: 'Scotland', wales: 'Wales', ni: 'Northern Ireland' }),
      }),
      panel('p3', { type: 'number', key: 'q3', label: 'How old are you?', validate: req }),
      {
        ...panel('p4', {
          type: 'selectboxes',
          key: 'q4',
          label: 'Which of these do you get?',
          validate: req,
          values: values({ uc: 'Universal Credit', pip: 'Personal Independence Payment', sp: 'State Pension' }),
        }),
        customConditional: 'show = data.q3 >= 16',
      },
      panel('p5', {
        type: 'radio',
        key: 'q5',
        label: 'How should we contact you?',
        validate: req,
        values: values({ email: 'Email', phone: 'Phone', post: 'Post' }),
      }),
    ],
  },
  {
    noAlerts: true,
    i18n: { en: { next: 'Continue', previous: 'Back', submit: 'Continue' } },
    breadcrumbSettings: { clickable: false },
  },
).then((form) => {
  form.nosubmit = true;
  form.on('submit', () => {
    end.textContent = 'Check your answers';
    document.getElementById('root').replaceChildren(end);
  });
});
