import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFetched } from '../../src/wizard/frame/use-fetched';

it('offers to try again once something could not be fetched, no sooner, and no longer once it is there', async () => {
  const answers = [Promise.reject(new Error('no signal')), Promise.resolve('there')];
  const load = () => answers.shift()!;
  const settled = () => act(() => Promise.resolve());
  const { result } = renderHook(() => useFetched(undefined, load));
  expect(result.current).toEqual({ value: undefined, retry: undefined });
  await settled();
  expect(result.current.value).toBeUndefined();
  result.current.retry!();
  await settled();
  expect(result.current).toEqual({ value: 'there', retry: undefined });
});
