/**
 * The patch that turns one set into another, member by member, so that what others add meanwhile stays.
 * @param field the name of the row's field
 */
export function setPatch(
  field: string,
  before: Readonly<Record<string, true>>,
  after: Iterable<string>,
): Readonly<Record<`${string}.${string}`, true | null>> {
  const wanted = new Set(after);
  const gone = Object.keys(before).filter((member) => !wanted.has(member));
  const added = [...wanted].filter((member) => before[member] !== true);
  return Object.fromEntries([
    ...gone.map((member) => [`${field}.${member}`, null]),
    ...added.map((member) => [`${field}.${member}`, true]),
  ]);
}
