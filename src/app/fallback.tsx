import { Component, type ReactNode } from 'react';

const fallback = document.getElementById('fallback');

/** The plain text of the page, with 999 and 101, stands while there is no app: at the start, and where it cannot be shown. */
export function showFallback(shown: boolean): void {
  if (shown && fallback) document.body.append(fallback);
  else fallback?.remove();
}

/** A fault in the app leaves the plain text of the page, never an empty one; what was kept stays kept. */
export class FallbackBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    showFallback(false);
  }

  override componentDidCatch(): void {
    showFallback(true);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
