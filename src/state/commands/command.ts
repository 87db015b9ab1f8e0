import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type CommandGroup = 'do' | 'go' | 'list' | 'record' | 'new' | 'text' | 'form' | 'table';

/**
 * Where its keys mean something. `page`: wherever no dialog is open and no field has the focus; `new`: on
 * the page of that noun; the others: while a source's text, a form, the positions table has the focus.
 */
type KeyContext = 'page' | 'new' | 'text' | 'form' | 'table';

/** What a person can have done: the palette, the menus, the keys and the help page all draw from this. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: MessageDescriptor;
  /** Other words by which the palette finds it. */
  readonly also?: MessageDescriptor;
  /** The first is the one shown. "l"; "g m", one after the other; "mod+k", with Ctrl or Cmd. */
  readonly keys: readonly string[];
  readonly context: KeyContext;
}

export const groupLabels: Readonly<Record<CommandGroup, MessageDescriptor>> = {
  do: msg`Anywhere`,
  go: msg`Places`,
  list: msg`In lists and tables`,
  record: msg`With the record at hand`,
  new: msg`New records`,
  text: msg`In a source’s text, for the selected passage`,
  table: msg`In the positions table`,
  form: msg`In forms`,
};
