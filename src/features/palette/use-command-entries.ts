import type { CommandGroup } from '#state/commands/command.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { nextRow, openRow, previousRow } from '#state/commands/lists.ts';
import { ofParty, palette } from '#state/commands/deeds.ts';
import { setStatus } from '#state/commands/record-deeds.ts';
import { usePalette } from '#state/palette-store.ts';
import { openStatuses } from '#state/palette.ts';
import { useLingui } from '@lingui/react/macro';
import type { Entry } from './entry.ts';

/** The commands that can be run from where the palette was opened. */
export function useCommandEntries(): readonly Entry[] {
  const { i18n } = useLingui();
  const open = usePalette((state) => state.open);
  if (open?.mode !== 'all') return [];
  const { record, runnables } = open;
  const ofRecord = (record?.has ?? []).map((command): Entry => {
    const isStatus = command.id === setStatus.id;
    return {
      id: `record/${command.id}`,
      label: i18n._(command.nouns[record?.noun ?? 'issues'] ?? command.label),
      detail: record?.title ?? '',
      shortcut: keyOf(command),
      nearness: 1,
      isLoose: true,
      run: () => record && (isStatus ? openStatuses(record) : record.run(command.id)),
      keepsOpen: isStatus && (record?.statuses.length ?? 0) > 0,
    };
  });
  const others = runnables
    .filter(({ command }) => !motions.has(command.id))
    .map(({ command, run, isElsewhere }): Entry => ({
      id: command.id,
      label: i18n._(command.label),
      also: command.also && i18n._(command.also),
      detail: '',
      shortcut: isElsewhere ? undefined : keyOf(command),
      nearness: isElsewhere ? 0.55 : nearness[command.group],
      isLoose: true,
      run,
      keepsOpen: keeping.has(command.id),
    }));
  return [...ofRecord, ...others];
}

const nearness: Readonly<Record<CommandGroup, number>> = {
  record: 1,
  new: 0.8,
  do: 0.7,
  go: 0.6,
  list: 0.5,
  text: 0,
  table: 0,
  form: 0,
};

/** Moving in the list behind the palette means nothing here. */
const motions: ReadonlySet<string> = new Set(
  [nextRow, previousRow, openRow, palette].map((command) => command.id),
);

/** Those that lead to another list of the palette. */
const keeping: ReadonlySet<string> = new Set([ofParty.id]);
