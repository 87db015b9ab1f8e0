import { type Ref, useRef, useState } from 'react';
import { type ComboItem, exactItem, matchingItems } from './combo-item.ts';
import type { FieldProps } from './field.ts';

export interface ComboFieldProps extends FieldProps {
  readonly items: readonly ComboItem[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Offers to create what was typed. The caller creates it and then sets `value`; until then the words stay. */
  readonly onCreate?: ((text: string) => void | Promise<void>) | undefined;
  readonly createLabel?: ((text: string) => string) | undefined;
  /** Words that are no item are kept, in `text`. */
  readonly allowsCustomValue?: boolean | undefined;
  readonly text?: string | undefined;
  readonly onTextChange?: ((text: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly emptyText?: string | undefined;
  readonly isClearable?: boolean | undefined;
  /** Tab takes the first row found, as Enter does: any row, or any but the one that creates. */
  readonly tabPicks?: 'any' | 'existing' | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** The row that creates; no id of a real item looks like this. */
export const createId = ' create';

/** What is typed, what it finds, and what leaving the field makes of it. */
export function useComboField(props: ComboFieldProps) {
  const { items, value, onChange, onCreate, onTextChange, allowsCustomValue = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [isPending, setIsPending] = useState(false);
  const isClosingAfterCreate = useRef(false);
  const [seenValue, setSeenValue] = useState(value);
  if (value !== seenValue) {
    setSeenValue(value);
    if (value !== null) setTyped(null);
  }

  const selected = items.find((item) => item.id === value);
  const kept = allowsCustomValue && value === null ? (props.text ?? '') : (selected?.label ?? '');
  const shown = typed ?? kept;
  const newText = (typed ?? '').trim();
  const exact = exactItem(items, newText);

  const type = (text: string) => {
    if (text === selected?.label) return setTyped(null);
    setTyped(text);
    if (allowsCustomValue) onTextChange?.(text);
    if (value !== null && (allowsCustomValue || text === '')) onChange(null);
  };

  /** Left without a choice: an exact name is one all the same; other words revert, or are kept where that is allowed. */
  const settle = () => {
    if (isPending) return;
    if (typed !== null && exact && exact.id !== value) onChange(exact.id);
    setTyped(null);
  };

  const choose = (id: string | null) => {
    if (isClosingAfterCreate.current) isClosingAfterCreate.current = false;
    else if (id === null || id === value) settle();
    else {
      setTyped(null);
      onChange(id);
    }
  };

  const create = () => {
    if (!onCreate || newText === '') return;
    isClosingAfterCreate.current = true;
    queueMicrotask(() => {
      isClosingAfterCreate.current = false;
    });
    const creation = onCreate(newText);
    if (!creation) return;
    setIsPending(true);
    const end = () => setIsPending(false);
    creation.then(end, end);
  };

  const clear = () => {
    setTyped(null);
    if (allowsCustomValue) onTextChange?.('');
    if (value !== null) onChange(null);
  };

  return {
    shown,
    selected,
    newText,
    isPending,
    found: matchingItems(items, typed),
    canCreate: onCreate !== undefined && newText !== '' && !exact,
    type,
    settle,
    choose,
    create,
    clear,
  } as const;
}
