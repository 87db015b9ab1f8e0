import { startTransition, use, type MouseEvent, type ReactNode } from 'react';
import { UNSAFE_NavigationContext } from 'react-router';

interface FixedLinkProps {
  /** From the root on. */
  readonly to: string;
  readonly isCurrent: boolean;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly onPointerDown?: () => void;
  readonly children: ReactNode;
}

/**
 * A link among hundreds, drawn anew only when it becomes the current one or ceases to be. The router's own
 * follow every change of the address, since theirs may be relative: those of 200 tracks took 80 ms of each
 * navigation.
 */
export function FixedLink({ to, isCurrent, children, ...props }: FixedLinkProps) {
  const { navigator } = use(UNSAFE_NavigationContext);
  const onClick = (event: MouseEvent) => {
    const { button, metaKey, altKey, ctrlKey, shiftKey, defaultPrevented } = event;
    if (defaultPrevented || button !== 0 || metaKey || altKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    const { pathname, search } = globalThis.location;
    startTransition(() => {
      if (navigator.createHref(to) === pathname + search) navigator.replace(to);
      else navigator.push(to);
    });
  };
  return (
    <a
      {...props}
      href={navigator.createHref(to)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
