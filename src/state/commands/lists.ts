import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

const inLists = { group: 'list', context: 'page' } as const;

export const nextRow: Command = {
  ...inLists,
  id: 'next-row',
  label: msg`Move to the next one`,
  keys: ['j'],
};

export const previousRow: Command = {
  ...inLists,
  id: 'previous-row',
  label: msg`Move to the one before`,
  keys: ['k'],
};

export const openRow: Command = {
  ...inLists,
  id: 'open-row',
  label: msg`Open the one with the focus`,
  keys: ['o', 'Enter'],
};

export const goBack: Command = {
  ...inLists,
  id: 'go-back',
  label: msg`Close what is open, or go one page up`,
  keys: ['u'],
};

export const findInPage: Command = {
  ...inLists,
  id: 'find-in-page',
  label: msg`Find in this list`,
  keys: ['f'],
};

export const selectRow: Command = {
  ...inLists,
  id: 'select-row',
  label: msg`Select the one with the focus, or not`,
  keys: ['x'],
};

export const selectNext: Command = {
  ...inLists,
  id: 'select-next',
  label: msg`Select up to the next one`,
  keys: ['shift+j', 'shift+ArrowDown'],
};

export const selectPrevious: Command = {
  ...inLists,
  id: 'select-previous',
  label: msg`Select up to the one before`,
  keys: ['shift+k', 'shift+ArrowUp'],
};

/** By presses and taps alone. */
export const selectSeveral: Command = {
  ...inLists,
  id: 'select-several',
  label: msg`Select several`,
  keys: [],
};

export const selectAll: Command = {
  ...inLists,
  id: 'select-all',
  label: msg`Select all of the list`,
  keys: ['* a'],
};

export const deselect: Command = {
  ...inLists,
  id: 'deselect',
  label: msg`Select nothing`,
  keys: ['* n', 'Escape'],
};

export const lists: readonly Command[] = [
  nextRow,
  previousRow,
  openRow,
  goBack,
  findInPage,
  selectRow,
  selectNext,
  selectPrevious,
  selectSeveral,
  selectAll,
  deselect,
];
