import { unknownDate } from './fuzzy-date.ts';
import type { Note } from './note.ts';
import type { Given } from './row.ts';

export function newNote(
  fields: Pick<Note, 'aboutTable' | 'aboutId' | 'text'> & Partial<Given<Note>>,
): Given<Note> {
  return { date: unknownDate, ...fields };
}
