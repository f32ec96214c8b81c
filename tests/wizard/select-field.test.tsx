import { render, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SelectField } from '../../src/ui/SelectField';

const page = within(document.body);

const field = (error?: string) => (
  <SelectField id="area" name="area" label="Area" value="" onChoose={() => undefined} error={error}>
    <option value="">None</option>
  </SelectField>
);

it('tells who cannot see it that a choice is wrong, and why, and only then', () => {
  const { rerender } = render(field('Choose one'));
  const select = page.getByLabelText('Area');
  expect(select.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(select.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Choose one');
  rerender(field());
  expect(select.hasAttribute('aria-invalid')).toBe(false);
});
