import type { Person } from './person.ts';
import type { Given } from './row.ts';

export function newPerson(fields: Pick<Person, 'name'> & Partial<Given<Person>>): Given<Person> {
  return { posts: {}, note: '', ...fields };
}
