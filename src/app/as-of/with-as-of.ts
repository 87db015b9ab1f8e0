import type { AsOf } from '#domain/as-of.ts';
import { parsePath, type To } from 'react-router';

/** An address within the negotiation, with the day as of which it is shown; other addresses as they are. */
export function withAsOf(to: To, negotiationId: string, asOf: AsOf | null): To {
  if (asOf === null) return to;
  const path = typeof to === 'string' ? parsePath(to) : to;
  const folder = `/n/${negotiationId}`;
  const { pathname = '' } = path;
  if (pathname !== folder && !pathname.startsWith(`${folder}/`)) return to;
  const search = new URLSearchParams(path.search);
  if (search.has('asof')) return to;
  search.set('asof', asOf.day);
  search.set('by', asOf.by);
  return { ...path, search: `?${search.toString()}` };
}
