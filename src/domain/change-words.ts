import { diffWordsWithSpace } from 'diff';

export interface ChangedWords {
  readonly value: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** What changed between two texts, word by word. Load with `import()`: few screens need it. */
export function changeDiff(before: string, after: string): readonly ChangedWords[] {
  if (before === after) return before === '' ? [] : [{ value: before, kind: 'same' }];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (parts === undefined)
    return [removed(before), added(after)].filter(({ value }) => value !== '');
  return parts.map((part) => {
    if (part.added) return added(part.value);
    return part.removed ? removed(part.value) : { value: part.value, kind: 'same' };
  });
}

/** Texts that differ more than this are shown one after the other, since comparing them word by word would stall the screen. */
const mostEdits = 4000;

function added(value: string): ChangedWords {
  return { value, kind: 'added' };
}

function removed(value: string): ChangedWords {
  return { value, kind: 'removed' };
}
