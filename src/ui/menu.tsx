import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Menu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components/Menu';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon, type IconName } from './icon.tsx';
import buttonStyles from './button.module.css';
import styles from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly shortcut?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly separatorBefore?: boolean | undefined;
}

interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onAction: (id: string) => void;
  /** Words on the button; without them it shows an icon alone. */
  readonly children?: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: IconName | undefined;
}

export function MenuButton(props: MenuButtonProps) {
  const { label, items, onAction, children, size } = props;
  const variant = props.variant ?? (children ? 'secondary' : 'quiet');
  const shape = children ? '' : buttonStyles.iconOnly;
  return (
    <MenuTrigger>
      <Button
        className={`${buttonClass(variant, size)} ${shape}`.trim()}
        {...(children ? {} : { 'aria-label': label })}
      >
        {(props.icon || !children) && <Icon name={props.icon ?? 'more'} />}
        {children}
        {children && <Icon name="chevron-down" size={14} />}
      </Button>
      <Popover className={styles.popover} placement="bottom end">
        <Menu className={styles.menu} aria-label={label} onAction={(key) => onAction(String(key))}>
          {items.flatMap((item) =>
            item.separatorBefore
              ? [<Separator key={`before ${item.id}`} className={styles.separator} />, row(item)]
              : [row(item)],
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function row(item: MenuItem) {
  return (
    <AriaMenuItem
      key={item.id}
      id={item.id}
      textValue={item.label}
      className={styles.item}
      data-danger={item.isDanger || undefined}
      isDisabled={item.isDisabled ?? false}
    >
      {item.icon && <Icon name={item.icon} />}
      <Text slot="label" className={styles.label}>
        {item.label}
      </Text>
      {item.shortcut && <kbd aria-hidden="true">{item.shortcut}</kbd>}
    </AriaMenuItem>
  );
}
