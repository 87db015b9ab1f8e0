import { membersOf } from '#domain/id.ts';
import type { NextStep } from '#domain/next-step.ts';
import type { StepBook } from './step-book.ts';

/** The owners by name: parties, then persons. @param missing the words for one that is gone */
export function ownerNames(
  step: Pick<NextStep, 'ownerParties' | 'ownerPersons'>,
  { parties, persons }: Pick<StepBook, 'parties' | 'persons'>,
  missing: { readonly party: string; readonly person: string },
): readonly string[] {
  return [
    ...membersOf(step.ownerParties).map((id) => parties.get(id)?.name ?? missing.party),
    ...membersOf(step.ownerPersons).map((id) => persons.get(id)?.name ?? missing.person),
  ];
}
