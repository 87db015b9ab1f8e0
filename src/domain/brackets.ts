import { msg, plural } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { isBlank } from './refusal.ts';

export interface BracketPart {
  readonly text: string;
  /** 0: outside all brackets. The brackets themselves belong to what they hold. */
  readonly depth: number;
}

/** Text in parts by how many [brackets] hold them. A bracket without its partner is plain text. */
export function bracketsOf(text: string): readonly BracketPart[] {
  const paired = pairedBrackets(text);
  const parts: BracketPart[] = [];
  let [start, depth] = [0, 0];
  const cut = (end: number) => {
    if (end > start) parts.push({ text: text.slice(start, end), depth });
    start = end;
  };
  for (const [at, opens] of paired) {
    cut(opens ? at : at + 1);
    depth += opens ? 1 : -1;
  }
  cut(text.length);
  return parts;
}

/** How many passages are in brackets; those inside others count too. */
export function countBrackets(text: string): number {
  return pairedBrackets(text).length / 2;
}

/** "No text", "Clean" or "2 brackets". */
export function bracketsLabel(text: string): MessageDescriptor {
  if (isBlank(text)) return msg`No text`;
  const count = countBrackets(text);
  if (count === 0) return msg`Clean`;
  return msg`${plural(count, { one: '# bracket', other: '# brackets' })}`;
}

/** Where each bracket that has a partner stands, in order, and whether it opens. */
export function pairedBrackets(text: string): readonly (readonly [at: number, opens: boolean])[] {
  const open: number[] = [];
  const pairs: (readonly [number, boolean])[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else {
      const partner = open.pop();
      if (partner !== undefined) pairs.push([partner, true], [index, false]);
    }
  }
  return pairs.toSorted(([a], [b]) => a - b);
}
