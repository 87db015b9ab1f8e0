import type { Completion } from '#domain/query-completion.ts';
import { queryKeys } from '#domain/query-keys.ts';
import { useLingui } from '@lingui/react/macro';
import styles from './search.module.css';

interface CompletionRowProps {
  readonly completion: Completion;
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** A filter that is offered, with what it asks. */
export function CompletionRow({ completion, id, isActive, onChoose }: CompletionRowProps) {
  const { i18n } = useLingui();
  const { key, value } = completion;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys, as a combobox does
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['completion']}
      data-active={isActive || undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <bdi className={styles['filter']} translate="no">
        {key}:{value}
      </bdi>
      {value === null && <span className={styles['meaning']}>{i18n._(queryKeys[key])}</span>}
    </div>
  );
}
