import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { ComboField, type ComboItem } from './combo-field.tsx';
import type { FieldProps } from './field.ts';
import { Icon } from './icon.tsx';
import styles from './picks-field.module.css';

interface PicksFieldProps extends FieldProps {
  readonly items: readonly ComboItem[];
  /** The ids picked, in the order shown. One that is no item is shown as missing. */
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
  readonly onCreate?: ((text: string) => void | Promise<void>) | undefined;
  readonly placeholder?: string | undefined;
}

/** Several of many: what is picked stands below the field, each with a way to take it out. */
export function PicksField({ items, picked, onChange, ...field }: PicksFieldProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  // A fresh field for each pick: it is empty, closed, and has the focus again.
  const [round, setRound] = useState(0);
  const labels = new Map(items.map((item) => [item.id, item.label]));
  return (
    <div className={styles.picks}>
      <ComboField
        placeholder={picked.length > 0 ? t`Add another` : t`Type to choose`}
        {...field}
        key={round}
        ref={input}
        autoFocus={round > 0 || field.autoFocus}
        items={items.filter((item) => !picked.includes(item.id))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          onChange([...picked, id]);
          setRound(round + 1);
        }}
      />
      {picked.length > 0 && (
        <ul className={styles.list} aria-label={t`${field.label}: picked`}>
          {picked.map((id) => {
            const name = labels.get(id) ?? t`missing`;
            return (
              <li key={id} className={styles.pick}>
                <bdi>{name}</bdi>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={t`Take out ${name}`}
                  onClick={() => {
                    onChange(picked.filter((other) => other !== id));
                    input.current?.focus();
                  }}
                >
                  <Icon name="close" size={12} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
