import { type KeyboardEvent, type ReactNode, useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { createId } from './combo-state.ts';
import { isComposing } from './is-composing.ts';

interface ComboKeysProps {
  readonly className: string;
  /** Enter takes the first row found when none is marked. */
  readonly isFirstPicked: boolean;
  /** Whether Tab takes it too. */
  readonly tabPicks: 'any' | 'existing' | undefined;
  readonly children: ReactNode;
}

/** Around the input: Enter (and Tab where asked for) picks the first find, and Escape closes the list without closing the dialog around it. */
export function ComboKeys({ className, isFirstPicked, tabPicks, children }: ComboKeysProps) {
  const state = useContext(ComboBoxStateContext);
  const pickFirst = (event: KeyboardEvent) => {
    const isTab = event.key === 'Tab' && !event.shiftKey && tabPicks !== undefined;
    if (event.key !== 'Enter' && !isTab) return;
    if (event.ctrlKey || event.metaKey || isComposing(event.nativeEvent)) return;
    if (!state?.isOpen || !isFirstPicked || state.selectionManager.focusedKey !== null) return;
    const first = state.collection.getFirstKey();
    if (isTab && tabPicks === 'existing' && first === createId) return;
    state.selectionManager.setFocusedKey(first);
  };
  const holdEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && state?.isOpen) event.stopPropagation();
  };
  return (
    <Group
      className={className}
      role="presentation"
      onKeyDownCapture={pickFirst}
      onKeyDown={holdEscape}
    >
      {children}
    </Group>
  );
}
