import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import styles from './inline.module.css';
import { isComposing } from './is-composing.ts';

interface InlineFieldProps {
  readonly isOpen: boolean;
  /** What had the focus before. */
  readonly from: Element | null;
  /** The value, while it is not being changed. */
  readonly shown: ReactNode;
  /** The field in its place. */
  readonly children: ReactNode;
  /** Enter, and going elsewhere; what is refused stays. */
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** A value that becomes a field where it stands: Enter keeps, Escape leaves. The focus returns. */
export function InlineField(props: InlineFieldProps) {
  const { isOpen, from, shown, children, onKeep, onLeave } = props;
  const spot = useRef<HTMLSpanElement>(null);
  const last = useRef(from);
  useEffect(() => {
    if (isOpen) last.current = from;
    else if (last.current !== null) {
      if (document.activeElement === document.body) focusOn(last.current, spot.current);
      last.current = null;
    }
  }, [isOpen, from]);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onKeep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <span ref={spot} className={styles.spot}>
      {isOpen ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and leaving, for the field inside
        <form
          className={styles.form}
          noValidate
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onSubmit={(event) => {
            event.preventDefault();
            onKeep();
          }}
        >
          {children}
        </form>
      ) : (
        shown
      )}
    </span>
  );
}

/** What had the focus may itself have given way to the field. */
function focusOn(from: Element, spot: HTMLElement | null): void {
  const target =
    from.isConnected && from !== document.body
      ? from
      : (spot?.querySelector('a[href], button') ?? spot?.closest('[tabindex]'));
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
