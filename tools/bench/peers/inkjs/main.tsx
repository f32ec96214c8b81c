import { Story } from 'inkjs';
import content from './story.ink';

const story = new Story(content);
const root = document.getElementById('root');
function show() {
  let text = '';
  while (story.canContinue) text += story.Continue();
  const form = document.createElement('form');
  const h1 = document.createElement('h1');
  h1.textContent = text.trim();
  form.append(h1);
  for (const c of story.currentChoices) {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'c', value: String(c.index) });
    label.append(input, ` ${c.text}`);
    const p = document.createElement('p');
    p.append(label);
    form.append(p);
  }
  if (story.currentChoices.length)
    form.append(Object.assign(document.createElement('button'), { textContent: 'Continue' }));
  form.onsubmit = (e) => {
    e.preventDefault();
    const v = new FormData(form).get('c');
    if (v !== null) {
      story.ChooseChoiceIndex(Number(v));
      show();
    }
  };
  root.replaceChildren(form);
}
show();
