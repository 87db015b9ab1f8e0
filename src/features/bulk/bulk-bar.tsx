import { deleteRecord, setStatus } from '#state/commands/record-deeds.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { deselect, selectAll } from '#state/commands/lists.ts';
import { useOffer } from '#state/commands/use-offer.ts';
import { notify } from '#state/notices.ts';
import { chooseAll, clearChosen, useSelection } from '#state/selection.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { deleteChosen, editChosen, type BulkChange } from '#state/bulk.ts';
import { mayDelete } from '#state/deletion.ts';
import { useBulkChoices } from './use-bulk-choices.ts';
import { useFocusBack } from './use-focus-back.ts';
import s from './bulk.module.css';

/** What can be done to all chosen records at once; each is one gesture, and one undo. */
export function BulkBar() {
  const { t, i18n } = useLingui();
  const chosen = useSelection((selection) => selection.chosen);
  const isChoosing = useSelection((selection) => selection.isChoosing);
  const rows = [...chosen.values()];
  const [isBusy, setBusy] = useState(false);
  const count = rows.length;
  const edit = async (change: BulkChange) => {
    setBusy(true);
    const outcome = await editChosen(rows, change);
    setBusy(false);
    if (!outcome.ok) return;
    const { changeId, value } = outcome;
    if (changeId === null) {
      notify(t`Nothing was changed: it is so already.`);
      return;
    }
    const isMove = change.field === 'trackId' && rows[0]?.noun === 'issues';
    const text = isMove
      ? t`${plural(value, { one: 'Moved # issue, and all that belongs to it.', other: 'Moved # issues, and all that belongs to them.' })}`
      : t`${plural(value, { one: 'Changed # record.', other: 'Changed # records.' })}`;
    notify(text, { label: t`Undo`, run: () => void write.revert(changeId) });
  };
  const remove = async () => {
    if (rows.length === 0 || isBusy) return;
    setBusy(true);
    const isMeant = await mayDelete(rows.map((row) => ({ ...row, table: row.noun })));
    const done = isMeant ? await deleteChosen(rows) : null;
    setBusy(false);
    if (done === null) return;
    if (done.kind === 'unprotected') {
      const why = done.says.map((each) => i18n._(each)).join(' ');
      notify(t`Nothing was deleted. ${why}`, undefined, 'alert');
      return;
    }
    if (!done.outcome.ok) return;
    clearChosen();
    const { changeId, value } = done.outcome;
    const text = t`${plural(value, { one: 'Deleted # record.', other: 'Deleted # records.' })}`;
    if (changeId !== null) notify(text, { label: t`Undo`, run: () => void write.revert(changeId) });
  };
  useFocusBack();
  const choices = useBulkChoices(rows, (change) => void edit(change));
  useOffer(deselect, clearChosen);
  useOffer(setStatus, choices.find(({ id }) => id === 'status')?.open ?? null);
  useOffer(deleteRecord, count === 0 ? null : () => void remove());
  return (
    <section className={s.bar} aria-label={t`Selection`}>
      <p className={s.count} role="status">
        {count === 0 ? (
          <Trans>Press what to select</Trans>
        ) : (
          <Plural value={count} one="# selected" other="# selected" />
        )}
      </p>
      {isChoosing && (
        <Button size="small" variant="quiet" title={keyOf(selectAll)} onClick={chooseAll}>
          <Trans>Select all</Trans>
        </Button>
      )}
      {count > 0 && (
        <div className={s.deeds}>
          {choices.map(({ id, label, open }) => (
            <Button
              key={id}
              size="small"
              isBusy={isBusy}
              title={id === 'status' ? keyOf(setStatus) : undefined}
              onClick={open}
            >
              {label}
            </Button>
          ))}
          <Button
            size="small"
            icon="trash"
            isBusy={isBusy}
            title={keyOf(deleteRecord)}
            onClick={() => void remove()}
          >
            <Trans>Delete</Trans>
          </Button>
        </div>
      )}
      <IconButton icon="close" size="small" label={t`Select nothing`} onClick={clearChosen} />
    </section>
  );
}
