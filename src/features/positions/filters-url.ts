import { firmnesses } from '#domain/firmness.ts';
import { issueStatuses } from '#domain/issue.ts';
import type { MatrixFilters } from '#domain/matrix-filter.ts';
import { stances } from '#domain/stance.ts';

/** The names under which the URL keeps the filters. */
const names = {
  stances: 'stance',
  firmnesses: 'firmness',
  parties: 'party',
  issueStatuses: 'status',
  text: 'q',
} as const;

/** The filters that the URL asks for; what it says amiss is left out. */
export function readFilters(params: URLSearchParams): MatrixFilters {
  const isId = (each: string) => /^[0-9a-f-]{36}$/.test(each);
  return {
    stances: known(list(params, 'stances'), stances),
    firmnesses: known(list(params, 'firmnesses'), firmnesses),
    parties: list(params, 'parties').filter(isId),
    issueStatuses: known(list(params, 'issueStatuses'), issueStatuses),
    text: params.get(names.text) ?? '',
  };
}

/** The same parameters with these filters; the rest of them is kept. */
export function withFilters(params: URLSearchParams, filters: MatrixFilters): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of ['stances', 'firmnesses', 'parties', 'issueStatuses', 'text'] as const) {
    const value = filters[key];
    const words = typeof value === 'string' ? value.trim() : value.join(',');
    if (words === '') next.delete(names[key]);
    else next.set(names[key], words);
  }
  return next;
}

function list(params: URLSearchParams, key: keyof typeof names): readonly string[] {
  return [...new Set((params.get(names[key]) ?? '').split(',').filter(Boolean))];
}

function known<V extends string>(given: readonly string[], values: readonly V[]): readonly V[] {
  return values.filter((value) => given.includes(value));
}
