import { unknownDate } from './fuzzy-date.ts';
import { unmarked } from './marking.ts';
import type { Given } from './row.ts';
import type { Source } from './source.ts';

/** Reliability F (cannot be judged) until a person grades it. */
export function newSource(fields: Pick<Source, 'title'> & Partial<Given<Source>>): Given<Source> {
  return {
    kind: null,
    outlet: '',
    author: '',
    published: unknownDate,
    url: '',
    language: '',
    reliability: 'F',
    note: '',
    textHash: null,
    ...unmarked,
    ...fields,
  };
}
