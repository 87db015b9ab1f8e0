import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from 'react-aria-components/Button';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components/Menu';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';
import styles from './view-menu.module.css';

export interface ViewSection {
  readonly id: string;
  readonly title: string;
  /** Several may be chosen at once; else it is always one. */
  readonly isMany?: boolean | undefined;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export interface ViewAction {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string | undefined;
  readonly run: () => void;
}

interface ViewMenuProps {
  readonly sections: readonly ViewSection[];
  /** Something is not as usual. */
  readonly isChanged: boolean;
  readonly onClear: () => void;
  readonly actions: readonly ViewAction[];
}

/** How a list is shown: one button, behind which each choice stands with its mark. */
export function ViewMenu({ sections, isChanged, onClear, actions }: ViewMenuProps) {
  const { t } = useLingui();
  return (
    <MenuTrigger>
      <Button className={`${buttonClass('quiet', 'small')} ${styles.button}`}>
        <Icon name="settings" />
        <Trans>View</Trans>
        {isChanged && (
          <span className={styles.dot}>
            <span className="visually-hidden">
              {' '}
              <Trans>(not as usual)</Trans>
            </span>
          </span>
        )}
      </Button>
      <Popover className={menu.popover} placement="bottom end">
        <Menu className={menu.menu} aria-label={t`View`} shouldCloseOnSelect={false}>
          {sections.map((section) => (
            <MenuSection
              key={section.id}
              className={styles.section}
              selectionMode={section.isMany ? 'multiple' : 'single'}
              disallowEmptySelection={!section.isMany}
              selectedKeys={section.chosen.map((each) => keyOf(section, each))}
              onSelectionChange={(keys) => {
                const ids = section.choices.map(({ id }) => id);
                section.onChange(
                  keys === 'all' ? ids : ids.filter((id) => keys.has(keyOf(section, id))),
                );
              }}
            >
              <Header className={styles.title}>{section.title}</Header>
              {section.choices.map(({ id, label }) => (
                <MenuItem
                  key={id}
                  id={keyOf(section, id)}
                  textValue={label}
                  className={`${menu.item} ${styles.item}`}
                >
                  <span className={styles.mark}>
                    <Icon name="check" size={14} />
                  </span>
                  <span className={menu.label} dir="auto">
                    {label}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
          <Separator className={menu.separator} />
          {actions.map(({ id, label, shortcut, run }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={label}
              className={menu.item ?? ''}
              shouldCloseOnSelect
              onAction={run}
            >
              <span className={styles.space} />
              <span className={menu.label}>{label}</span>
              {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
            </MenuItem>
          ))}
          <MenuItem
            id="clear"
            className={menu.item ?? ''}
            shouldCloseOnSelect
            isDisabled={!isChanged}
            onAction={onClear}
          >
            <span className={styles.space} />
            <span className={menu.label}>
              <Trans>As usual</Trans>
            </span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function keyOf(section: ViewSection, id: string): string {
  return `${section.id}:${id}`;
}
