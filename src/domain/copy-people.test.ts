import { expect, test } from 'vitest';
import { copyPeople } from './copy-people.ts';
import { unknownDate } from './fuzzy-date.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';

const row = { negotiationId: 'n', created: '', stamps: {}, deleted: false };
const party = (id: string, memberOf: Party['memberOf'] = {}): Party => ({
  ...row,
  id,
  name: id,
  shortName: '',
  role: 'principal',
  aliases: {},
  memberOf,
  rank: 'a0',
});

test('copied blocs and posts point at the copies, never at the originals', () => {
  const person: Person = {
    ...row,
    id: 'orlen',
    name: 'Ada Orlen',
    note: '',
    posts: {
      p: { title: 'Minister', partyId: 'aldria', from: unknownDate, to: unknownDate },
      gone: null,
    },
  };
  const copy = copyPeople([party('cape'), party('aldria', { cape: true })], [person]);
  const [cape, aldria] = copy.parties;
  expect(aldria?.given.memberOf).toEqual({ [cape?.id ?? '']: true });
  expect(cape?.id).not.toBe('cape');
  const posts = Object.values(copy.persons[0]?.given.posts ?? {});
  expect(posts.map((post) => post?.partyId)).toEqual([aldria?.id]);
});

test('a bloc that is not copied is left out', () => {
  const copy = copyPeople([party('aldria', { elsewhere: true })], []);
  expect(copy.parties[0]?.given.memberOf).toEqual({});
});
