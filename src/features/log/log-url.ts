import { relations } from '#domain/attribution.ts';
import { firmnesses } from '#domain/firmness.ts';
import { logVoices, noLogFilter, type LogFilter } from '#domain/log-filter.ts';
import { stances } from '#domain/stance.ts';

const names = {
  partyIds: 'party',
  personId: 'person',
  trackId: 'track',
  stances: 'stance',
  firmnesses: 'firmness',
  relations: 'relation',
  voice: 'voice',
  from: 'from',
  to: 'to',
  text: 'q',
} as const satisfies Readonly<Record<keyof LogFilter, string>>;

/** The filters that the URL asks for; what it says amiss is left out. */
export function readLogFilter(params: URLSearchParams): LogFilter {
  const list = (key: keyof LogFilter) => [
    ...new Set((params.get(names[key]) ?? '').split(',').filter(Boolean)),
  ];
  const one = (key: keyof LogFilter, pattern: RegExp) => {
    const value = params.get(names[key]) ?? '';
    return pattern.test(value) ? value : null;
  };
  const known = <V extends string>(key: keyof LogFilter, values: readonly V[]) => {
    const asked = list(key);
    return values.filter((value) => asked.includes(value));
  };
  const partyIds = list('partyIds').filter((each) => uuid.test(each));
  return {
    partyIds,
    personId: one('personId', uuid),
    trackId: one('trackId', new RegExp(`${uuid.source}|^unsorted$`)),
    stances: known('stances', stances),
    firmnesses: known('firmnesses', firmnesses),
    relations: known('relations', relations),
    // Said by whom of whom: only where a party is chosen.
    voice: partyIds.length === 0 ? null : (known('voice', logVoices)[0] ?? null),
    from: one('from', day),
    to: one('to', day),
    text: params.get(names.text) ?? '',
  };
}

/** The same parameters with these filters; the rest of them is kept. */
export function withLogFilter(params: URLSearchParams, filter: LogFilter): URLSearchParams {
  const next = new URLSearchParams(params);
  const asked = filter.partyIds.length === 0 ? { ...filter, voice: null } : filter;
  for (const key of Object.keys(names) as (keyof LogFilter)[]) {
    const value = asked[key];
    const words = typeof value === 'string' ? value.trim() : (value ?? []).join(',');
    if (words === '') next.delete(names[key]);
    else next.set(names[key], words);
  }
  return next;
}

export function isLogFiltered(filter: LogFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(noLogFilter);
}

const uuid = /^[0-9a-f-]{36}$/;
const day = /^\d{4}-\d\d-\d\d$/;
