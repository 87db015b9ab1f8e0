import type { Chosen } from '#state/import-file.ts';
import type { FoundNegotiation } from '#state/open-task.ts';

/** What to do with a negotiation that is here already, with other content. */
export type Choice = 'copy' | 'leave';
export type Choices = Readonly<Record<string, Choice>>;

/** A file of one negotiation was opened for its sake; of many, what is here already is left out at first. */
export function choiceFor(
  { negotiation }: FoundNegotiation,
  found: readonly FoundNegotiation[],
  choices: Choices,
): Choice {
  return choices[negotiation.id] ?? (found.length === 1 ? 'copy' : 'leave');
}

/** A negotiation that is deleted in the file and here is not worth a copy. */
export function canCopy({ here, negotiation }: FoundNegotiation): boolean {
  return (here === 'changed' || here === 'deleted') && !negotiation.deleted;
}

export function chosenOf(found: readonly FoundNegotiation[], choices: Choices): readonly Chosen[] {
  return found.flatMap((each): readonly Chosen[] => {
    if (each.here === 'new') return [{ found: each, as: 'itself' }];
    const isCopied = canCopy(each) && choiceFor(each, found, choices) === 'copy';
    return isCopied ? [{ found: each, as: 'copy' }] : [];
  });
}
