import type { Chosen } from '#state/import-file.ts';
import type { FoundNegotiation } from '#state/open-task.ts';

/** What to do with a negotiation that is here already, with other content, or was removed for good (`itself`). */
export type Choice = 'merge' | 'copy' | 'itself' | 'leave';
export type Choices = Readonly<Record<string, Choice>>;

/** A file of one negotiation was opened for its sake; of many, what is here already is left out at first. */
export function choiceFor(
  each: FoundNegotiation,
  found: readonly FoundNegotiation[],
  choices: Choices,
): Choice {
  // It was removed for good: bringing it back is for a person to say.
  if (isRemoved(each)) return choices[each.negotiation.id] ?? 'leave';
  const first = canMerge(each) ? 'merge' : 'copy';
  return choices[each.negotiation.id] ?? (found.length === 1 ? first : 'leave');
}

/** What was removed for good on this device. */
export function isRemoved({ removedAt }: FoundNegotiation): boolean {
  return removedAt !== null;
}

/** What is here, undeleted on both sides, can be merged with the file's. */
export function canMerge({ here, negotiation }: FoundNegotiation): boolean {
  return here === 'changed' && !negotiation.deleted;
}

/** Ids of the negotiations that are to be merged into what is here. */
export function mergedOf(found: readonly FoundNegotiation[], choices: Choices): readonly string[] {
  return found.flatMap((each) =>
    canMerge(each) && choiceFor(each, found, choices) === 'merge' ? [each.negotiation.id] : [],
  );
}

/** A negotiation that is deleted in the file and here is not worth a copy. */
export function canCopy({ here, negotiation }: FoundNegotiation): boolean {
  return (here === 'changed' || here === 'deleted') && !negotiation.deleted;
}

export function chosenOf(found: readonly FoundNegotiation[], choices: Choices): readonly Chosen[] {
  return found.flatMap((each): readonly Chosen[] => {
    if (isRemoved(each) && choiceFor(each, found, choices) === 'leave') return [];
    if (each.here === 'new') return [{ found: each, as: 'itself' }];
    const isCopied = canCopy(each) && choiceFor(each, found, choices) === 'copy';
    return isCopied ? [{ found: each, as: 'copy' }] : [];
  });
}
