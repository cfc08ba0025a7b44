// Around every page and every activity: if one breaks, its place says so calmly and the way on stays open.

import { Component, type ReactNode } from 'react';
import { forgetFailures } from './preloadable';

interface Props {
  readonly children: ReactNode;
  /** Shown instead; `retry` shows the children again. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** The children have come after all. */
  readonly onRecovered?: () => void;
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(_: Props, before: { readonly failed: boolean }) {
    if (before.failed && !this.state.failed) this.props.onRecovered?.();
  }

  override render() {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
  }

  private readonly retry = () => {
    forgetFailures();
    this.setState({ failed: false });
  };
}
