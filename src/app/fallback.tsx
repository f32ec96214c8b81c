import { Component, type ReactNode } from 'react';
import { showPlainText } from './early/marks';

const plainText = document.getElementById('fallback');

interface Props {
  readonly children: ReactNode;
  /** Told once, when the app is there. */
  readonly onShown: () => void;
}

/** A fault in the app leaves the plain text of the page, with 999 and 101, never an empty one; what was kept stays kept. */
export class FallbackBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    if (this.state.failed) return;
    plainText?.remove();
    this.props.onShown();
  }

  override componentDidCatch(): void {
    showPlainText(plainText);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
