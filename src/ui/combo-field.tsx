import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Button, ComboBox, Input, Label } from 'react-aria-components/ComboBox';
import { ComboKeys } from './combo-keys.tsx';
import { ComboList } from './combo-list.tsx';
import { type ComboFieldProps, createId, useComboField } from './combo-state.ts';
import { fieldControl } from './field.ts';
import { FieldHelp } from './field-help.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { RequiredWord } from './required-word.tsx';
import fieldStyles from './field.module.css';
import styles from './combo-field.module.css';

export type { ComboItem } from './combo-item.ts';

/** Finds by typing, offers to create what is not there, and in free fields keeps the words as typed. */
export function ComboField({ ref, ...props }: ComboFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const combo = useComboField(props);
  const { newText, shown } = combo;
  const { isClearable = true, isDisabled = false, allowsCustomValue = false } = props;
  const createLabel = props.createLabel?.(newText) ?? t`Create “${newText}”`;
  const rows = combo.found.slice(0, longest);
  const isFirstPicked = newText !== '' && (!allowsCustomValue || props.tabPicks !== undefined);
  const items = combo.canCreate ? [...rows, { id: createId, label: createLabel }] : rows;
  return (
    <ComboBox
      className={`${fieldStyles.field} ${props.className ?? ''}`.trim()}
      items={items}
      value={props.value}
      inputValue={shown}
      onInputChange={combo.type}
      onChange={(key) => combo.choose(key === null ? null : String(key))}
      onBlur={() => {
        combo.settle();
        props.onBlur?.();
      }}
      allowsCustomValue={allowsCustomValue}
      // The row that creates is in the collection one render after the words are pasted.
      allowsEmptyCollection={!allowsCustomValue || combo.canCreate}
      validationBehavior="aria"
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      isDisabled={isDisabled}
      autoFocus={props.autoFocus ?? false}
    >
      <div className={props.isLabelHidden ? 'visually-hidden' : fieldStyles.top}>
        <Label className={fieldStyles.label}>{props.label}</Label>
        {props.isRequired && <RequiredWord />}
      </div>
      <ComboKeys
        className={`${fieldStyles.control} ${fieldStyles.box} ${styles.box}`}
        isFirstPicked={isFirstPicked}
        tabPicks={props.tabPicks}
      >
        <Input
          {...(ref ? { ref } : {})}
          className={fieldStyles.bare}
          dir="auto"
          placeholder={props.placeholder ?? ''}
          aria-describedby={fieldControl(id, props)['aria-describedby']}
          aria-busy={combo.isPending || undefined}
        />
        {combo.selected?.detail && shown === combo.selected.label && (
          <span className={fieldStyles.suffix}>{combo.selected.detail}</span>
        )}
        {isClearable && shown !== '' && !isDisabled && (
          <IconButton
            icon="close"
            size="small"
            className={styles.button}
            label={t`Clear ${props.label}`}
            tabIndex={-1}
            onClick={(event) => {
              combo.clear();
              event.currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          />
        )}
        <Button className={`${styles.button} ${styles.open}`}>
          <Icon name="chevron-down" size={14} />
        </Button>
      </ComboKeys>
      <FieldHelp id={id} field={props} />
      <ComboList
        hidden={combo.found.length - rows.length}
        isFirstPicked={isFirstPicked}
        emptyText={props.emptyText ?? t`Nothing matches`}
        onCreate={combo.create}
      />
    </ComboBox>
  );
}

/** More rows than this help nobody, and the list has to be built at every key. */
const longest = 50;
