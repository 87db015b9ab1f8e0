import { dateBounds } from './date.ts';
import type { Day } from './day.ts';
import type { Person, Post } from './person.ts';

export interface PostHeld {
  readonly id: string;
  readonly post: Post;
}

/**
 * The post that a person held on a day. Unknown and open ends do not exclude a day; of several posts
 * the one that began last counts, one without a known start last of all.
 * @param day null: not known; then only a person's one and only post is certain enough
 * @param partyId only posts for this party
 */
export function postOn(
  person: Pick<Person, 'posts'>,
  day: Day | null,
  partyId?: string,
): PostHeld | null {
  const posts = Object.entries(person.posts)
    .flatMap(([id, post]) => (post === null ? [] : [{ id, post }]))
    .filter(({ post }) => partyId === undefined || post.partyId === partyId);
  if (day === null) return (posts.length === 1 ? posts[0] : null) ?? null;
  const held = posts.filter(({ post }) => startOf(post) <= day && day <= endOf(post));
  return (
    held.toSorted(
      (a, b) => descending(startOf(a.post), startOf(b.post)) || descending(a.id, b.id),
    )[0] ?? null
  );
}

/** The earliest day that it can mean; before all days where there is none. */
function startOf(post: Post): Day {
  return dateBounds(post.from)?.earliest ?? '';
}

/** The latest day that it can mean; after all days where there is none. */
function endOf(post: Post): Day {
  return dateBounds(post.to)?.latest ?? '\uffff';
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
