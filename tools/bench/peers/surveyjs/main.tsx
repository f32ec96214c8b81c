import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.min.css';

const choices = (o: Record<string, string>) => Object.entries(o).map(([value, text]) => ({ value, text }));
const page = (name: string, element: object, visibleIf = '') => ({
  name: `page-${name}`,
  visibleIf,
  elements: [{ name, isRequired: true, ...element }],
});
const radios = (title: string, o: Record<string, string>) => ({ type: 'radiogroup', title, choices: choices(o) });
const model = new Model({
  showQuestionNumbers: false,
  pageNextText: 'Continue',
  pagePrevText: 'Back',
  completeText: 'Continue',
  showPreviewBeforeComplete: true,
  previewText: 'Continue',
  pages: [
    page('q1', radios('Are you applying for yourself?', { yes: 'Yes', no: 'No, for someone else' })),
    page(
      'q2',
      radios('Where do you live?', {
        england: 'England',
        scotland: 'Scotland',
        wales: 'Wales',
        ni: 'Northern Ireland',
      }),
    ),
    page('q3', { type: 'text', inputType: 'number', title: 'How old are you?' }),
    page(
      'q4',
      {
        type: 'checkbox',
        title: 'Which of these do you get?',
        choices: choices({ uc: 'Universal Credit', pip: 'Personal Independence Payment', sp: 'State Pension' }),
      },
      '{q3} >= 16',
    ),
    page('q5', radios('How should we contact you?', { email: 'Email', phone: 'Phone', post: 'Post' })),
  ],
});
createRoot(document.getElementById('root')!).render(<Survey model={model} />);
