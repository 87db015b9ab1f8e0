import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: unknown, tryAgain: () => void) => ReactNode;
}

/** Holds back what a bug throws, so that the rest of the page goes on. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly thrown: { readonly error: unknown } | null }
> {
  override state = { thrown: null };

  static getDerivedStateFromError(error: unknown) {
    return { thrown: { error } };
  }

  override render() {
    const thrown = this.state.thrown as { readonly error: unknown } | null;
    if (thrown === null) return this.props.children;
    return this.props.fallback(thrown.error, () => this.setState({ thrown: null }));
  }
}
