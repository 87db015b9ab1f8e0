import { changeName } from '#domain/change-name.ts';
import { useThen } from '#state/as-of.ts';
import { useNextSteps } from '#state/undo-steps.ts';
import { redoLatest, undoLatest } from '#state/undo.ts';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './rail.module.css';

/** Undo and redo, each by the name of what it would take; absent where there is nothing to take. */
export function UndoSteps() {
  const { t, i18n } = useLingui();
  const { undo, redo } = useNextSteps();
  const isPast = useThen() !== null;
  if (isPast || (undo === null && redo === null)) return null;
  const name = (step: NonNullable<typeof undo>) => i18n._(changeName(step));
  return (
    <div className={s['steps']} role="group" aria-label={t`Undo and redo`}>
      {undo && (
        <button
          type="button"
          className={s['link']}
          title={name(undo)}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => void undoLatest()}
        >
          <Icon name="undo" />
          <span className={s['name']} dir="auto">
            <Trans>Undo: {name(undo)}</Trans>
          </span>
        </button>
      )}
      {redo && (
        <button
          type="button"
          className={s['link']}
          title={name(redo)}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
          onClick={() => void redoLatest()}
        >
          <Icon name="redo" />
          <span className={s['name']} dir="auto">
            <Trans>Redo: {name(redo)}</Trans>
          </span>
        </button>
      )}
    </div>
  );
}
