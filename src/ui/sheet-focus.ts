import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/**
 * While the panel is a sheet: focus goes in, stays in on Tab, and returns to where it was.
 * Escape closes in either form. What floats above (a dialog opened from here) is outside the
 * panel's own elements and is left alone.
 */
export function useSheetFocus(
  panel: RefObject<HTMLElement | null>,
  isSheet: boolean,
  onClose: () => void,
): (event: KeyboardEvent) => void {
  useEffect(() => {
    const element = panel.current;
    if (!isSheet || !element) return undefined;
    const before = document.activeElement;
    if (!element.contains(before)) element.focus();
    return () => {
      const isFocusLost =
        document.activeElement === document.body || element.contains(document.activeElement);
      if (isFocusLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [panel, isSheet]);

  return (event) => {
    const element = panel.current;
    if (!element || event.defaultPrevented || !element.contains(event.target as Node)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Tab' && isSheet) keepInside(element, event);
  };
}

function keepInside(element: HTMLElement, event: KeyboardEvent): void {
  const stops = [...element.querySelectorAll<HTMLElement>(focusable)].filter((stop) =>
    stop.checkVisibility(),
  );
  const [first] = stops;
  const last = stops.at(-1);
  const isAtStart = document.activeElement === first || document.activeElement === element;
  const goal = event.shiftKey ? isAtStart && last : document.activeElement === last && first;
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
