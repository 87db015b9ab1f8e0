import type { SuggestedStart } from '#domain/passage-start.ts';
import type { EntryFields } from '#domain/position-entry.ts';
import { stanceLabels } from '#domain/stance.ts';
import type { EntryChange } from '#state/entry-draft.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import styles from './composer.module.css';

interface SuggestedLineProps {
  readonly suggested: SuggestedStart;
  readonly entry: EntryFields;
  readonly change: EntryChange;
}

/** What was worked out and not read: a date, and a stance that a person may choose. */
export function SuggestedLine({ suggested, entry, change }: SuggestedLineProps) {
  const { i18n } = useLingui();
  const { isDateDerived, isDateOfSaying, dateWords, stance, condition } = suggested;
  const name = stance && i18n._(stanceLabels[stance.value]);
  const cue = stance?.words ?? '';
  const isDateShown = isDateDerived && isDateOfSaying && entry.date.edtf === suggested.date?.edtf;
  return (
    <>
      {isDateShown && (
        <p>
          <Trans>The date is derived: “{dateWords}”, counted from the day of publication.</Trans>
        </p>
      )}
      {stance && entry.stance === null && (
        <div className={styles['choices']}>
          <span>
            <Trans>Stance: “{cue}” may mean</Trans>
          </span>
          <Button
            size="small"
            onClick={() =>
              change({
                stance: stance.value,
                ...(stance.value === 'conditional' && entry.condition === '' ? { condition } : {}),
              })
            }
          >
            {name}
          </Button>
        </div>
      )}
    </>
  );
}
