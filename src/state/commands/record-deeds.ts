import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

/** Nouns whose records can be at hand: the row with the focus, or the one that is open. */
export type RowNoun =
  | 'tracks'
  | 'issues'
  | 'positions'
  | 'meetings'
  | 'steps'
  | 'understandings'
  | 'parties'
  | 'sources'
  | 'views';

export interface RecordCommand extends Command {
  /** Its name in the menu of one noun. */
  readonly nouns: Partial<Readonly<Record<RowNoun, MessageDescriptor>>>;
}

const withRecord = { group: 'record', context: 'page' } as const;

export const editRecord: RecordCommand = {
  ...withRecord,
  id: 'edit',
  label: msg`Edit`,
  keys: ['e'],
  nouns: {
    tracks: msg`Edit track`,
    meetings: msg`Edit meeting`,
    steps: msg`Edit step`,
    parties: msg`Edit party`,
  },
};

export const setStatus: RecordCommand = {
  ...withRecord,
  id: 'status',
  label: msg`Set status`,
  keys: ['s'],
  nouns: {},
};

/** Changes the title where it stands, in the list or the table. */
export const renameRecord: RecordCommand = {
  ...withRecord,
  id: 'rename',
  label: msg`Edit the title in place`,
  keys: ['F2'],
  nouns: { views: msg`Rename view` },
};

export const setDate: RecordCommand = {
  ...withRecord,
  id: 'date',
  label: msg`Set the date in place`,
  keys: ['d'],
  nouns: { steps: msg`Set the due date in place` },
};

export const showHistory: RecordCommand = {
  ...withRecord,
  id: 'history',
  label: msg`History`,
  keys: ['h'],
  nouns: {},
};

export const deleteRecord: RecordCommand = {
  ...withRecord,
  id: 'delete',
  label: msg`Delete`,
  keys: ['Delete'],
  nouns: {
    tracks: msg`Delete track`,
    issues: msg`Delete issue`,
    meetings: msg`Delete meeting`,
    steps: msg`Delete step`,
    parties: msg`Delete party`,
    views: msg`Remove view`,
  },
};

export const recordDeeds: readonly RecordCommand[] = [
  editRecord,
  renameRecord,
  setStatus,
  setDate,
  showHistory,
  deleteRecord,
];
