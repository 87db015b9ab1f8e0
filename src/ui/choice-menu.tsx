import type { RefObject } from 'react';
import { Menu, MenuItem as AriaMenuItem, Popover, Text } from 'react-aria-components/Menu';
import { Icon } from './icon.tsx';
import styles from './menu.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceMenuProps {
  readonly label: string;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly choices: readonly MenuChoice[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The values of a field, below the one that is set. */
export function ChoiceMenu({ label, trigger, choices, current, ...props }: ChoiceMenuProps) {
  return (
    <Popover
      className={styles.popover}
      triggerRef={trigger}
      trigger="MenuTrigger"
      placement="bottom start"
      isOpen
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
    >
      <Menu
        className={styles.menu}
        aria-label={label}
        autoFocus="first"
        selectionMode="single"
        selectedKeys={[current]}
        onClose={props.onClose}
        onAction={(key) => props.onChoose(String(key))}
      >
        {choices.map(({ id, label: name }) => (
          <AriaMenuItem key={id} id={id} textValue={name} className={styles.item}>
            <Text slot="label" className={styles.label}>
              {name}
            </Text>
            {id === current && <Icon name="check" size={14} />}
          </AriaMenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
