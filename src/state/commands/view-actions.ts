import { useThen } from '#state/as-of.ts';
import { openSaveView } from '#state/dialogs.ts';
import { clearChosen, startChoosing, useSelection } from '#state/selection.ts';
import { i18n } from '@lingui/core';
import { useEffect } from 'react';
import { saveThisView } from './deeds.ts';
import { keyOf } from './key-text.ts';
import { selectSeveral } from './lists.ts';

/** What the menu of a list's view does beside its choices; an earlier day is only looked at. What is chosen ends with the list. */
export function useViewActions() {
  const isPast = useThen() !== null;
  const hasRows = useSelection(({ listed }) => listed.size > 0);
  useEffect(() => clearChosen, []);
  const deeds = [
    { command: selectSeveral, run: isPast || !hasRows ? null : startChoosing },
    { command: saveThisView, run: openSaveView },
  ];
  return deeds.flatMap(({ command, run }) =>
    run === null
      ? []
      : [{ id: command.id, label: i18n._(command.label), shortcut: keyOf(command), run }],
  );
}
