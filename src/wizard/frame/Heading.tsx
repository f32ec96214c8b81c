import { useEffect, useRef } from 'react';
import { Tagged } from '../../words/Tagged';
import { useCountStep } from './steps';

/** The heading of a page. On every step but the first, the page starts at its top, or at the heading where that is out of sight, and focus comes to it. */
export function Heading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const countStep = useCountStep();
  useEffect(() => {
    if (!countStep()) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [countStep]);
  return (
    <h1 className="page-title" tabIndex={-1} ref={heading}>
      <Tagged text={title} />
    </h1>
  );
}
