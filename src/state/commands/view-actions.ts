import { useThen } from '#state/as-of.ts';
import { openSaveView } from '#state/dialogs.ts';
import { startChoosing } from '#state/selection.ts';
import { i18n } from '@lingui/core';
import { saveThisView } from './deeds.ts';
import { keyOf } from './key-text.ts';
import { selectSeveral } from './lists.ts';

/** What the menu of a list's view does beside its choices; an earlier day is only looked at. */
export function useViewActions() {
  const isPast = useThen() !== null;
  const deeds = [
    { command: selectSeveral, run: isPast ? null : startChoosing },
    { command: saveThisView, run: openSaveView },
  ];
  return deeds.flatMap(({ command, run }) =>
    run === null
      ? []
      : [{ id: command.id, label: i18n._(command.label), shortcut: keyOf(command), run }],
  );
}
