import { foldText } from './fold-text.ts';
import type { Issue } from './issue.ts';
import type { Party } from './party.ts';
import type { Position } from './position.ts';
import { parseQuery } from './query.ts';
import type { Track } from './track.ts';

/** For tests: what a plain reading of the rows themselves says; nothing of the index is asked. */
export interface PlainRows {
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly tracks: readonly Track[];
  readonly positions: readonly Position[];
}

export function answersPlainly(row: Position, query: string, rows: PlainRows): boolean {
  if (!isVisible(row, rows)) return false;
  const own = ownText(row);
  const party = rows.parties.find(({ id }) => id === row.partyId);
  const issue = rows.issues.find(({ id }) => id === row.issueId);
  const track = rows.tracks.find(({ id }) => id === row.trackId);
  const around = [party?.name, issue?.title, track?.title, 'Arden'].map((name) =>
    foldText(name ?? ''),
  );
  const terms = parseQuery(query).filter(({ kind }) => kind !== 'filter');
  const words = terms.map(({ text, isNot }) => ({ word: foldText(text), isNot }));
  const wanted = words.filter(({ isNot }) => !isNot).map(({ word }) => word);
  const unwanted = words.filter(({ isNot }) => isNot).map(({ word }) => word);
  return (
    wanted.every((word) => own.includes(word) || around.some((name) => name.includes(word))) &&
    wanted.some((word) => own.includes(word)) &&
    !unwanted.some((word) => own.includes(word)) &&
    parseQuery(query).every((term) => term.kind !== 'filter' || passesPlainly(row, term, rows))
  );
}

export function isVisible(row: Position, { tracks, issues, parties }: PlainRows): boolean {
  const ground = [
    tracks.find(({ id }) => id === row.trackId),
    issues.find(({ id }) => id === row.issueId),
    tracks.find(({ id }) => id === issues.find((issue) => issue.id === row.issueId)?.trackId),
    parties.find(({ id }) => id === row.partyId),
  ];
  return !row.deleted && ground.every((each) => each?.deleted !== true);
}

function passesPlainly(
  row: Position,
  { key, text, isNot }: { readonly key: string; readonly text: string; readonly isNot: boolean },
  rows: PlainRows,
): boolean {
  const day = row.date.edtf ?? '';
  const party = rows.parties.find(({ id }) => id === row.partyId)?.name ?? '';
  const fits: Readonly<Record<string, boolean>> = {
    kind: text === 'position',
    stance: row.stance === text,
    firmness: row.firmness === text,
    party: party === text,
    has: row.condition !== '',
    since: day >= text,
    until: day.slice(0, text.length) <= text,
  };
  return fits[key] !== isNot;
}

export function ownText({ statement, condition }: Position): string {
  return foldText(`${statement}\n${condition}`);
}

export function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).includes(word);
}

/** The fewest letters by which a word is from any part of a text (Sellers, with swapped neighbours). */
export function apart(word: string, text: string): number {
  let before: number[] = [];
  let last: number[] = Array.from({ length: text.length + 1 }, () => 0);
  for (let row = 1; row <= word.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= text.length; column += 1) {
      const isSame = word[row - 1] === text[column - 1];
      const isSwapped = word[row - 1] === text[column - 2] && word[row - 2] === text[column - 1];
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = line;
  }
  return Math.min(...last);
}
