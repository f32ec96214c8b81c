import { assign, setup } from 'xstate';

export type QId = 'q1' | 'q2' | 'q3' | 'q4' | 'q5';
export interface Question {
  id: QId;
  kind: 'radio' | 'number' | 'checkbox';
  options: string[];
}
export const QUESTIONS: Record<QId, Question> = {
  q1: { id: 'q1', kind: 'radio', options: ['yes', 'no'] },
  q2: { id: 'q2', kind: 'radio', options: ['england', 'scotland', 'wales', 'ni'] },
  q3: { id: 'q3', kind: 'number', options: [] },
  q4: { id: 'q4', kind: 'checkbox', options: ['uc', 'pip', 'sp'] },
  q5: { id: 'q5', kind: 'radio', options: ['email', 'phone', 'post'] },
};
interface Ctx {
  answers: Partial<Record<QId, string[]>>;
  error: boolean;
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
      error: false,
    }),
    flag: assign({ error: true }),
    clear: assign({ error: false }),
  },
});

export const machine = s.createMachine({
  id: 'wizard',
  context: { answers: {}, error: false },
  initial: 'q1',
  on: { ANSWER: { actions: 'store' } },
  states: {
    q1: {
      on: {
        NEXT: [
          { guard: { type: 'answered', params: { id: 'q1' } }, target: 'q2', actions: 'clear' },
          { actions: 'flag' },
        ],
      },
    },
    q2: {
      on: {
        BACK: 'q1',
        NEXT: [
          { guard: { type: 'answered', params: { id: 'q2' } }, target: 'q3', actions: 'clear' },
          { actions: 'flag' },
        ],
      },
    },
    q3: {
      on: {
        BACK: 'q2',
        NEXT: [
          { guard: 'needsBenefits', target: 'q4', actions: 'clear' },
          { guard: { type: 'answered', params: { id: 'q3' } }, target: 'q5', actions: 'clear' },
          { actions: 'flag' },
        ],
      },
    },
    q4: {
      on: {
        BACK: 'q3',
        NEXT: [
          { guard: { type: 'answered', params: { id: 'q4' } }, target: 'q5', actions: 'clear' },
          { actions: 'flag' },
        ],
      },
    },
    q5: {
      on: {
        BACK: 'q3',
        NEXT: [
          { guard: { type: 'answered', params: { id: 'q5' } }, target: 'done', actions: 'clear' },
          { actions: 'flag' },
        ],
      },
    },
    done: { on: { BACK: 'q5' } },
  },
});
