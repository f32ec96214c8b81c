import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';

const one = (title: string, o: Record<string, string>): RJSFSchema => ({
  type: 'string',
  title,
  oneOf: Object.entries(o).map(([c, t]) => ({ const: c, title: t })),
});
const steps: { id: string; field: RJSFSchema; ui: UiSchema }[] = [
  {
    id: 'q1',
    field: one('Are you applying for yourself?', { yes: 'Yes', no: 'No, for someone else' }),
    ui: { 'ui:widget': 'radio' },
  },
  {
    id: 'q2',
    field: one('Where do you live?', {
      england: 'England',
      scotland: 'Scotland',
      wales: 'Wales',
      ni: 'Northern Ireland',
    }),
    ui: { 'ui:widget': 'radio' },
  },
  { id: 'q3', field: { type: 'integer', title: 'How old are you?' }, ui: {} },
  {
    id: 'q4',
    field: {
      type: 'array',
      title: 'Which of these do you get?',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'string',
        oneOf: [
          { const: 'uc', title: 'Universal Credit' },
          { const: 'pip', title: 'Personal Independence Payment' },
          { const: 'sp', title: 'State Pension' },
        ],
      } as RJSFSchema,
    },
    ui: { 'ui:widget': 'checkboxes' },
  },
  {
    id: 'q5',
    field: one('How should we contact you?', { email: 'Email', phone: 'Phone', post: 'Post' }),
    ui: { 'ui:widget': 'radio' },
  },
];
function Wizard() {
  const [i, setI] = useState(0);
  const [data, setData] = useState<Record<string, unknown>>({});
  const s = steps[i];
  if (!s)
    return (
      <>
        <h1>Check your answers</h1>
        <pre>{JSON.stringify(data, null, 1)}</pre>
      </>
    );
  return (
    <>
      {i > 0 && (
        <button type="button" onClick={() => setI(i - 1)}>
          Back
        </button>
      )}
      <Form
        key={s.id}
        schema={{ type: 'object', properties: { [s.id]: s.field }, required: [s.id] }}
        uiSchema={{ [s.id]: s.ui, 'ui:submitButtonOptions': { submitText: 'Continue' } }}
        validator={validator}
        formData={data}
        showErrorList={false}
        onSubmit={({ formData }) => {
          const d = { ...data, ...formData };
          setData(d);
          setI(i === 2 && Number(d.q3) < 16 ? 4 : i + 1);
        }}
      />
    </>
  );
}
createRoot(document.getElementById('root')!).render(<Wizard />);
