import { isActivityThing, type ActivityFilter, type ActivityThing } from '#domain/activity.ts';
import { useSearchParams } from 'react-router';

export interface AskedActivity {
  readonly filter: ActivityFilter;
  /** Where the record is a position: its issue, by which it is reached; null: it has none yet. */
  readonly issueId: string | null;
  readonly isPosition: boolean;
  readonly show: (thing: ActivityThing | null) => void;
  readonly showAll: () => void;
}

/** `?thing=` and `?record=`; malformed values are ignored. */
export function useActivityFilter(): AskedActivity {
  const [search, setSearch] = useSearchParams();
  const thing = search.get('thing');
  const record = /^(?:([0-9a-f-]{36})?(\.))?([0-9a-f-]{36})$/.exec(search.get('record') ?? '');
  const change = (name: string, value: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    filter: { thing: isActivityThing(thing) ? thing : null, recordId: record?.[3] ?? null },
    issueId: record?.[1] ?? null,
    isPosition: record?.[2] !== undefined,
    show: (chosen) => change('thing', chosen),
    showAll: () => change('record', null),
  };
}
