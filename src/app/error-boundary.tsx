import { Component, type ReactNode } from 'react';
import { ScreenProblem } from './screen-problem.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
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
    return (
      <ScreenProblem error={thrown.error} onTryAgain={() => this.setState({ thrown: null })} />
    );
  }
}
