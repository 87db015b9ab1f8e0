import type { I18n } from '@lingui/core';
import { keyOf } from './key-text.ts';
import type { RecordCommand, RowNoun } from './record-deeds.ts';

/** A command in the menu of a record: its name there and its key. */
export function menuItem(i18n: I18n, command: RecordCommand, noun: RowNoun) {
  const label = i18n._(command.nouns[noun] ?? command.label);
  return { id: command.id, label, shortcut: keyOf(command) } as const;
}
