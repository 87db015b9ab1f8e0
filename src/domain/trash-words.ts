import type { MessageDescriptor } from '@lingui/core';
import { msg, select } from '@lingui/core/macro';
import { emptyBook } from './book.ts';
import type { BookCounts } from './book-part.ts';
import { bookWords } from './book-words.ts';
import type { TrashCounts, TrashName } from './trash-item.ts';

/** "12 issues", "40 positions". */
export function trashCountWords(counts: TrashCounts): readonly MessageDescriptor[] {
  return bookWords({ ...none, ...counts });
}

const none = Object.fromEntries(
  Object.keys(emptyBook).map((table) => [table, 0]),
) as unknown as BookCounts;

/** A record within a sentence: "the track “Security guarantees”". */
export function trashNameWords({ table, words }: TrashName): MessageDescriptor {
  return words === ''
    ? msg`${select(table, {
        positions: 'a position',
        meetings: 'a meeting',
        readouts: 'a readout',
        sources: 'a source',
        notes: 'a note',
        other: 'a record',
      })}`
    : msg`${select(table, {
        negotiations: 'the negotiation',
        tracks: 'the track',
        issues: 'the issue',
        parties: 'the party',
        persons: 'the person',
        sources: 'the source',
        positions: 'the position',
        understandings: 'the understanding',
        packages: 'the package',
        meetings: 'the meeting',
        readouts: 'the readout',
        steps: 'the next step',
        notes: 'the note',
        assessments: 'the assessment',
        textDrafts: 'the draft',
        other: 'the record',
      })} “${words}”`;
}
