import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

const inForms = { group: 'form', context: 'form' } as const;
const inTable = { group: 'table', context: 'table' } as const;

/** What forms and the table answer themselves; told on the help page. */
export const formDeeds: readonly Command[] = [
  { ...inForms, id: 'submit', label: msg`Save the form`, keys: ['mod+Enter'] },
  { ...inForms, id: 'close', label: msg`Close without saving`, keys: ['Escape'] },
  { ...inForms, id: 'stance', label: msg`Choose a stance, along the scale`, keys: ['1–8'] },
];

export const tableDeeds: readonly Command[] = [
  { ...inTable, id: 'issue-up', label: msg`Move the issue up`, keys: ['alt+ArrowUp'] },
  { ...inTable, id: 'issue-down', label: msg`Move the issue down`, keys: ['alt+ArrowDown'] },
  { ...inTable, id: 'first-cell', label: msg`First cell of the row`, keys: ['Home'] },
  { ...inTable, id: 'last-cell', label: msg`Last cell of the row`, keys: ['End'] },
];
