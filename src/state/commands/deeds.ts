import { paths } from '#state/paths.ts';
import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

const anywhere = { group: 'do', context: 'page' } as const;

export const palette: Command = {
  ...anywhere,
  id: 'palette',
  label: msg`Commands`,
  keys: ['mod+k'],
};

/** A command that opens a page which is the same from everywhere. */
interface PageCommand extends Command {
  readonly path: string;
}

export const search: PageCommand = {
  ...anywhere,
  id: 'search',
  label: msg`Search`,
  keys: ['/'],
  path: paths.search,
};

export const logPosition: Command = {
  ...anywhere,
  id: 'log-position',
  label: msg`Log position`,
  keys: ['l'],
};

export const ofParty: Command = {
  ...anywhere,
  id: 'of-party',
  label: msg`What a party says …`,
  keys: ['p'],
};

export const undo: Command = { ...anywhere, id: 'undo', label: msg`Undo`, keys: ['mod+z'] };

export const redo: Command = {
  ...anywhere,
  id: 'redo',
  label: msg`Redo`,
  keys: ['mod+shift+z', 'ctrl+y'],
};

export const help: PageCommand = {
  ...anywhere,
  id: 'help',
  label: msg`Commands and keys`,
  keys: ['?'],
  path: paths.help,
};

export const saveThisView: Command = {
  ...anywhere,
  id: 'save-view',
  label: msg`Save this view`,
  keys: ['v'],
};

export const newNegotiation: Command = {
  ...anywhere,
  id: 'new-negotiation',
  label: msg`New negotiation`,
  keys: [],
};

export const openFile: Command = {
  ...anywhere,
  id: 'open-file',
  label: msg`Import a file`,
  also: msg`Open a file`,
  keys: [],
};

export const openTheExample: Command = {
  ...anywhere,
  id: 'open-example',
  label: msg`Open the example`,
  keys: [],
};

/** On pages that can be shown as of an earlier day. */
export const asOfDay: Command = {
  ...anywhere,
  id: 'as-of-day',
  label: msg`As of a day …`,
  also: msg`Look back, move through time`,
  keys: ['t'],
};

export const switchAppearance: Command = {
  ...anywhere,
  id: 'switch-appearance',
  label: msg`Switch between light and dark`,
  keys: [],
};

export const switchLetters: Command = {
  ...anywhere,
  id: 'switch-letters',
  label: msg`Switch single-letter keys on or off`,
  keys: [],
};

export const deeds = [
  palette,
  search,
  logPosition,
  ofParty,
  undo,
  redo,
  help,
  saveThisView,
  newNegotiation,
  openFile,
  openTheExample,
  asOfDay,
  switchAppearance,
  switchLetters,
] as const;
