import { Plural } from '@lingui/react/macro';
import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import type { ComboItem } from './combo-item.ts';
import { createId } from './combo-state.ts';
import { Icon } from './icon.tsx';
import styles from './combo-field.module.css';

interface ComboListProps {
  /** How many finds are not in the list. */
  readonly hidden: number;
  readonly isFirstPicked: boolean;
  readonly emptyText: string;
  readonly onCreate: () => void;
}

export function ComboList({ hidden, isFirstPicked, emptyText, onCreate }: ComboListProps) {
  return (
    <Popover className={styles.popover} offset={4} containerPadding={8}>
      <ListBox<ComboItem>
        className={styles.list}
        data-first-picked={isFirstPicked || undefined}
        renderEmptyState={() => <div className={styles.empty}>{emptyText}</div>}
      >
        {(item) =>
          item.id === createId ? (
            <ListBoxItem
              id={item.id}
              textValue={item.label}
              className={styles.item}
              data-create=""
              onAction={onCreate}
            >
              <Icon name="plus" />
              <Text slot="label">{item.label}</Text>
            </ListBoxItem>
          ) : (
            <ListBoxItem id={item.id} textValue={item.label} className={styles.item}>
              <Text slot="label" className={styles.label} dir="auto">
                {item.label}
              </Text>
              {item.detail && (
                <Text slot="description" className={styles.detail}>
                  {item.detail}
                </Text>
              )}
              <Icon name="check" size={14} />
            </ListBoxItem>
          )
        }
      </ListBox>
      {hidden > 0 && (
        <div className={styles.more}>
          <Plural value={hidden} one="# more: type to find it" other="# more: type to find them" />
        </div>
      )}
    </Popover>
  );
}
