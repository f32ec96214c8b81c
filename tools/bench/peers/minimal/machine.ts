import { assign, setup } from 'xstate';

export type QId = 'q1' | 'q2' | 'q3' | 'q4' | 'q5';
export const QUESTIONS: Record<QId, { kind: 'radio' | 'number' | 'checkbox'; options: string[] }> = {
  q1: { kind: 'radio', options: ['yes', 'no'] },
  q2: { kind: 'radio', options: ['england', 'scotland', 'wales', 'ni'] },
  q3: { kind: 'number', options: [] },
  q4: { kind: 'checkbox', options: ['uc', 'pip', 'sp'] },
  q5: { kind: 'radio', options: ['email', 'phone', 'post'] },
};
interface Ctx {
  answers: Partial<Record<QId, string[]>>;
}
type Ev = { type: 'ANSWER'; id: QId; value: string[] } | { type: 'NEXT' } | { type: 'BACK' };

const s = setup({
  types: { context: {} as Ctx, events: {} as Ev },
  guards: {
    answered: ({ context }, p: { id: QId }) => (context.answers[p.id] ?? []).some((v) => v !== ''),
    needsBenefits: ({ context }) => Number(context.answers.q3?.[0]) >= 16,
  },
  actions: {
    store: assign({
      answers: ({ context, event }) =>
        event.type === 'ANSWER' ? { ...context.answers, [event.id]: event.value } : context.answers,
    }),
  },
});

/** What Continue does on a question that needs an answer. */
const goesOn = (id: QId, target: QId | 'done') => ({ guard: { type: 'answered', params: { id } }, target }) as const;

export const machine = s.createMachine({
  id: 'wizard',
  context: { answers: {} },
  initial: 'q1',
  on: { ANSWER: { actions: 'store' } },
  states: {
    q1: { on: { NEXT: goesOn('q1', 'q2') } },
    q2: { on: { BACK: 'q1', NEXT: goesOn('q2', 'q3') } },
    q3: { on: { BACK: 'q2', NEXT: [{ guard: 'needsBenefits', target: 'q4' }, goesOn('q3', 'q5')] } },
    q4: { on: { BACK: 'q3', NEXT: goesOn('q4', 'q5') } },
    q5: { on: { BACK: 'q3', NEXT: goesOn('q5', 'done') } },
    done: { on: { BACK: 'q5' } },
  },
});
