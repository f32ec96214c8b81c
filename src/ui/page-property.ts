import { useEffect } from 'react';

/** Sets a text that the styles of a printed page read from a property, as no element can be there. */
export function usePageProperty(name: `--${string}`, text: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(name, JSON.stringify(text));
    return () => void style.removeProperty(name);
  }, [name, text]);
}
