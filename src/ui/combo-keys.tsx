import { type KeyboardEvent, type ReactNode, useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';

interface ComboKeysProps {
  readonly className: string;
  /** Enter takes the first row found when none is marked. */
  readonly isFirstPicked: boolean;
  readonly children: ReactNode;
}

/** Around the input: Enter picks the first find, and Escape closes the list without closing the dialog around it. */
export function ComboKeys({ className, isFirstPicked, children }: ComboKeysProps) {
  const state = useContext(ComboBoxStateContext);
  const pickFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
      return;
    if (!state?.isOpen || !isFirstPicked || state.selectionManager.focusedKey !== null) return;
    state.selectionManager.setFocusedKey(state.collection.getFirstKey());
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
