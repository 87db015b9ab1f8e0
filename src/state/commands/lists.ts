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

export const lists: readonly Command[] = [nextRow, previousRow, openRow, goBack, findInPage];
