import type { TrashItem } from '#domain/trash-item.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './trash.module.css';

interface TrashBarProps {
  readonly picked: readonly TrashItem[];
  /** How many could be picked. */
  readonly count: number;
  readonly onAll: (isOn: boolean) => void;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
}

/** Chooses all or none, and says what to do with what is chosen. */
export function TrashBar({ picked, count, onAll, onRestore, onRemove }: TrashBarProps) {
  const { t } = useLingui();
  const chosen = picked.length;
  return (
    <div className={s.bar} role="group" aria-label={t`With what is chosen`}>
      <CheckboxField
        label={
          chosen === 0
            ? t`${plural(count, { one: 'Choose # record', other: 'Choose all # records' })}`
            : t`${plural(chosen, { one: '# chosen', other: '# chosen' })}`
        }
        isChecked={chosen === count}
        isIndeterminate={chosen > 0 && chosen < count}
        onChange={onAll}
      />
      {chosen > 0 && (
        <>
          <Button size="small" onClick={onRestore}>
            <Trans>Restore</Trans>
          </Button>
          <Button size="small" variant="quiet" onClick={onRemove}>
            <Trans>Remove for good…</Trans>
          </Button>
        </>
      )}
    </div>
  );
}
