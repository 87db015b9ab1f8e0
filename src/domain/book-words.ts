import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Book } from './book.ts';
import type { BookCounts } from './book-part.ts';

/** What a book holds, noun by noun: "5 tracks", "3 positions". Nouns that it has none of are left out. */
export function bookWords(counts: BookCounts): readonly MessageDescriptor[] {
  return inOrder.filter((table) => counts[table] > 0).map((table) => words[table](counts[table]));
}

const words: Readonly<Record<keyof Book, (count: number) => MessageDescriptor>> = {
  negotiations: (count) => msg`${plural(count, { one: '# negotiation', other: '# negotiations' })}`,
  tracks: (count) => msg`${plural(count, { one: '# track', other: '# tracks' })}`,
  issues: (count) => msg`${plural(count, { one: '# issue', other: '# issues' })}`,
  parties: (count) => msg`${plural(count, { one: '# party', other: '# parties' })}`,
  persons: (count) => msg`${plural(count, { one: '# person', other: '# persons' })}`,
  sources: (count) => msg`${plural(count, { one: '# source', other: '# sources' })}`,
  sourceTexts: (count) =>
    msg`${plural(count, { one: '# text of a source', other: '# texts of sources' })}`,
  positions: (count) => msg`${plural(count, { one: '# position', other: '# positions' })}`,
  understandings: (count) =>
    msg`${plural(count, { one: '# understanding', other: '# understandings' })}`,
  packages: (count) => msg`${plural(count, { one: '# package', other: '# packages' })}`,
  meetings: (count) => msg`${plural(count, { one: '# meeting', other: '# meetings' })}`,
  readouts: (count) => msg`${plural(count, { one: '# readout', other: '# readouts' })}`,
  steps: (count) => msg`${plural(count, { one: '# next step', other: '# next steps' })}`,
  notes: (count) => msg`${plural(count, { one: '# note', other: '# notes' })}`,
  assessments: (count) => msg`${plural(count, { one: '# assessment', other: '# assessments' })}`,
  pointMatches: (count) =>
    msg`${plural(count, { one: '# match of readouts', other: '# matches of readouts' })}`,
  textDrafts: (count) =>
    msg`${plural(count, { one: '# draft of a text', other: '# drafts of texts' })}`,
  quotes: (count) => msg`${plural(count, { one: '# quoted passage', other: '# quoted passages' })}`,
  overruled: (count) =>
    msg`${plural(count, { one: '# value that a merge overruled', other: '# values that merges overruled' })}`,
  tombstones: (count) =>
    msg`${plural(count, { one: '# record removed for good', other: '# records removed for good' })}`,
  changes: (count) =>
    msg`${plural(count, { one: '# entry of the change log', other: '# entries of the change log' })}`,
};

const inOrder: readonly (keyof Book)[] = [
  'negotiations',
  'tracks',
  'issues',
  'positions',
  'parties',
  'persons',
  'meetings',
  'readouts',
  'pointMatches',
  'understandings',
  'packages',
  'steps',
  'textDrafts',
  'sources',
  'sourceTexts',
  'quotes',
  'notes',
  'assessments',
  'overruled',
  'tombstones',
  'changes',
];
