import type { EntryTargets } from '#domain/entry-repair.ts';
import type { PartyId, PersonId } from '#domain/id.ts';
import type { ComboItem } from '#ui/combo-field.tsx';

interface Who {
  readonly personId: PersonId | null;
  readonly partyId: PartyId | null;
}

/** Persons with their posts, then parties: all who can stand in a chain of attribution. */
export function whoItems(
  targets: EntryTargets,
  postOf: (personId: string) => string,
): readonly ComboItem[] {
  const persons = targets.persons.map(({ id, name }) => ({
    id: `person:${id}`,
    label: name,
    detail: postOf(id) || undefined,
  }));
  return [
    ...persons,
    ...targets.parties.map(({ id, name }) => ({ id: `party:${id}`, label: name })),
  ];
}

export function keyOf({ personId, partyId }: Who): string | null {
  if (personId !== null) return `person:${personId}`;
  return partyId === null ? null : `party:${partyId}`;
}

export function choiceOf(key: string): Who {
  const [kind, id = ''] = key.split(':');
  return kind === 'person' ? { personId: id, partyId: null } : { personId: null, partyId: id };
}
