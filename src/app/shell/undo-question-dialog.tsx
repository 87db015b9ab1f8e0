import { changeName } from '#domain/change-name.ts';
import { fieldChanges } from '#domain/field-change.ts';
import { recordKindLabels } from '#domain/record-kind.ts';
import { FieldChangeLine } from '#nouns/field-change-line.tsx';
import { useRecords, type KnownRecord } from '#state/activity.ts';
import { answerUndo } from '#state/undo.ts';
import type { Conflict, UndoQuestion } from '#state/undo-question.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './undo-question-dialog.module.css';

/** Asked where undoing or redoing would overwrite what came later. */
export function UndoQuestionDialog({ question }: { readonly question: UndoQuestion }) {
  const { t, i18n } = useLingui();
  const { direction, change, conflicts } = question;
  const isUndo = direction === 'undo';
  const name = i18n._(changeName(change));
  const records = useRecords(change.negotiationId);
  return (
    <Dialog
      title={isUndo ? t`This was changed again since` : t`This was changed otherwise since`}
      isOpen
      role="alertdialog"
      onOpenChange={(isOpen) => isOpen || void answerUndo(null)}
      footer={
        <>
          <Button onClick={() => void answerUndo(null)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button onClick={() => void answerUndo('keep')}>
            {isUndo ? (
              <Trans>Undo the rest and keep these</Trans>
            ) : (
              <Trans>Redo the rest and keep these</Trans>
            )}
          </Button>
          <Button variant="danger" onClick={() => void answerUndo('overwrite')}>
            {isUndo ? <Trans>Put back anyway</Trans> : <Trans>Redo anyway</Trans>}
          </Button>
        </>
      }
    >
      <p className={s['words']}>
        {isUndo ? (
          <Trans>
            Undoing “{name}” would overwrite later changes. Nothing is written yet. What each is
            now, and what it would become:
          </Trans>
        ) : (
          <Trans>
            Redoing “{name}” would overwrite later changes. Nothing is written yet. What each is
            now, and what it would become:
          </Trans>
        )}
      </p>
      {conflicts.map((conflict) => (
        <ConflictLines
          key={`${conflict.id} ${conflict.field}`}
          conflict={conflict}
          records={records}
        />
      ))}
    </Dialog>
  );
}

interface ConflictLinesProps {
  readonly conflict: Conflict;
  readonly records: ReadonlyMap<string, KnownRecord>;
}

function ConflictLines({ conflict, records }: ConflictLinesProps) {
  const { i18n } = useLingui();
  const { table, id, field, now, wouldBe } = conflict;
  const kind = recordKindLabels[table];
  return (
    <section className={s['record']}>
      <h3 dir="auto">
        {kind && i18n._(kind)} {records.get(id)?.words}
      </h3>
      <dl>
        {fieldChanges({ before: { [field]: now }, after: { [field]: wouldBe } }).map((change) => (
          <FieldChangeLine
            key={change.path.join(' ')}
            table={table}
            change={change}
            records={records}
          />
        ))}
      </dl>
    </section>
  );
}
