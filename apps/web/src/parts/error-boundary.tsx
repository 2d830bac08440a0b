import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What to show instead. */
  readonly otherwise: (error: unknown) => ReactNode;
}

/** Keeps a failure of one page from taking the frame with it. */
export class ErrorBoundary extends Component<Props, { readonly error?: unknown; readonly failed: boolean }> {
  override state: { readonly error?: unknown; readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.otherwise(this.state.error) : this.props.children;
  }
}
