import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.min.css';

const choices = (o: Record<string, string>) => Object.entries(o).map(([value, text]) => ({ value, text }));
const model = new Model({
  showQuestionNumbers: false,
  pageNextText: 'Continue',
  pagePrevText: 'Back',
  completeText: 'Continue',
  showPreviewBeforeComplete: true,
  previewText: 'Continue',
  pages: [
    {
      name: 'p1',
      elements: [
        {
          type: 'radiogroup',
          name: 'q1',
          isRequired: true,
          title: 'Are you applying for yourself?',
          choices: choices({ yes: 'Yes', no: 'No, for someone else' }),
        },
      ],
    },
    {
      name: 'p2',
      elements: [
        {
          type: 'radiogroup',
          name: 'q2',
          isRequired: true,
          title: 'Where do you live?',
          choices: choices({ england: 'England', scotland: 'Scotland', wales: 'Wales', ni: 'Northern Ireland' }),
        },
      ],
    },
    {
      name: 'p3',
      elements: [{ type: 'text', inputType: 'number', name: 'q3', isRequired: true, title: 'How old are you?' }],
    },
    {
      name: 'p4',
      visibleIf: '{q3} >= 16',
      elements: [
        {
          type: 'checkbox',
          name: 'q4',
          isRequired: true,
          title: 'Which of these do you get?',
          choices: choices({ uc: 'Universal Credit', pip: 'Personal Independence Payment', sp: 'State Pension' }),
        },
      ],
    },
    {
      name: 'p5',
      elements: [
        {
          type: 'radiogroup',
          name: 'q5',
          isRequired: true,
          title: 'How should we contact you?',
          choices: choices({ email: 'Email', phone: 'Phone', post: 'Post' }),
        },
      ],
    },
  ],
});
createRoot(document.getElementById('root')!).render(<Survey model={model} />);
