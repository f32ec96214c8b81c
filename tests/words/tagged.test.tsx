import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plain, Tagged } from '../../src/words/words';

const shown = (text: string) => render(<Tagged text={text} />).container.innerHTML;

describe('words of the other language', () => {
  it('are marked for the voice that reads them', () => {
    expect(shown('Rhowch wybod i’r <en>Internet Watch Foundation</en> (IWF)')).toBe(
      'Rhowch wybod i’r <span lang="en">Internet Watch Foundation</span> (IWF)',
    );
  });

  it('are each marked where there are several', () => {
    expect(shown('<cy>Iaith</cy> and <cy>Cuddio</cy>')).toBe(
      '<span lang="cy">Iaith</span> and <span lang="cy">Cuddio</span>',
    );
  });

  it('are the only markup taken: anything else stays text', () => {
    expect(shown('<b>5.5.5</b> <en>it')).toBe('&lt;b&gt;5.5.5&lt;/b&gt; &lt;en&gt;it');
  });
});

describe('the plain text, for titles and copies', () => {
  it('keeps the words and loses the marks', () => {
    expect(plain('<en>Hide</en> a <cy>Cuddio</cy> <b>')).toBe('Hide a Cuddio <b>');
  });
});
