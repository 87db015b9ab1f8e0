import { takeTyped } from '#state/typed-ahead.ts';
import { Icon } from '#ui/icon.tsx';
import { isComposing } from '#ui/is-composing.ts';
import { useLingui } from '@lingui/react/macro';
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import styles from './search.module.css';

interface SearchFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly isOpen: boolean;
  readonly query: string;
  readonly onType: (query: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onBlur: () => void;
  readonly onMove: (by: number) => void;
  readonly onChoose: () => void;
  /** Takes the filter that is offered; null: none is. */
  readonly onComplete: (() => void) | null;
  readonly onLeave: () => void;
}

/** The field that has the keyboard all the time; what it moves through is the list below it. */
export function SearchField(props: SearchFieldProps) {
  const { t } = useLingui();
  const { ref, query, listId, activeId, isOpen } = props;
  const takeOver = () => {
    const { text } = takeTyped();
    if (text !== '') props.onType(query + text, query.length + text.length);
  };
  // Once the page has put the focus on itself, as it does when it opens.
  useEffect(() => {
    const frame = requestAnimationFrame(() => ref.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [ref]);
  return (
    <div className={styles['box']}>
      <Icon name="search" />
      <input
        ref={ref}
        className={styles['field']}
        type="text"
        inputMode="search"
        enterKeyHint="go"
        role="combobox"
        aria-label={t`Search everything`}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        placeholder={t`Words, "a phrase", party:… stance:… since:2025-02`}
        value={query}
        onChange={({ currentTarget: { value, selectionStart } }) =>
          props.onType(value, selectionStart ?? value.length)
        }
        onSelect={({ currentTarget: { selectionStart } }) =>
          props.onCaret(selectionStart ?? query.length)
        }
        onFocus={takeOver}
        onBlur={props.onBlur}
        onKeyDown={(event) => onKeyDown(event, props)}
      />
      {query !== '' && (
        <button
          type="button"
          className={styles['clear']}
          aria-label={t`Clear`}
          onClick={() => {
            props.onType('', 0);
            ref.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

function onKeyDown(event: KeyboardEvent, props: SearchFieldProps): void {
  if (isComposing(event.nativeEvent)) return;
  const run = () => {
    switch (event.key) {
      case 'ArrowDown':
        return () => props.onMove(1);
      case 'ArrowUp':
        return () => props.onMove(-1);
      case 'PageDown':
        return () => props.onMove(8);
      case 'PageUp':
        return () => props.onMove(-8);
      case 'Enter':
        return props.onChoose;
      case 'Tab':
        return event.shiftKey ? null : props.onComplete;
      case 'Escape':
        return props.onLeave;
      default:
        return null;
    }
  };
  const deed = event.ctrlKey || event.metaKey || event.altKey ? null : run();
  if (!deed) return;
  event.preventDefault();
  event.stopPropagation();
  deed();
}
