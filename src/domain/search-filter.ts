import { dayOf } from './day.ts';
import type { QueryFilter } from './query-meaning.ts';
import type { SearchDoc } from './search-doc.ts';

type Get = (id: string) => SearchDoc | null;

/** Whether a record has what a filter asks for, by itself or by what it belongs to. */
export function passes(doc: SearchDoc, filter: QueryFilter, get: Get): boolean {
  return has(doc, filter, get) !== filter.isNot;
}

function has(doc: SearchDoc, { key, values, day }: QueryFilter, get: Get): boolean {
  switch (key) {
    case 'kind':
      return values.has(doc.table);
    case 'party':
      return any(doc.partyIds, values);
    case 'person':
      return any(doc.personIds, values);
    case 'owner':
      return any(doc.ownerIds, values);
    case 'stance':
      return doc.stance !== null && values.has(doc.stance);
    case 'firmness':
      return doc.firmness !== null && values.has(doc.firmness);
    case 'status':
      return values.has(statusOf(doc, get) ?? '');
    case 'has':
      return any(doc.has, values);
    case 'track':
      return any(tracksOf(doc, get), values);
    case 'negotiation':
      return values.has(doc.negotiationId);
    case 'tag':
      return any(doc.tags, values);
    case 'marking':
      return any(doc.markings, values);
    case 'since':
    case 'until': {
      const [earliest, latest] = daysOf(doc, get);
      if (earliest === null && latest === null) return false;
      return key === 'since'
        ? latest === null || latest >= day
        : earliest === null || earliest <= day;
    }
  }
}

function any(own: readonly string[], values: ReadonlySet<string>): boolean {
  for (const each of own) if (values.has(each)) return true;
  return false;
}

/** What stands on no track of its own is of its issue's or its meeting's. */
export function tracksOf(doc: SearchDoc, get: Get): readonly string[] {
  if (doc.trackIds.length > 0) return doc.trackIds;
  const issue = doc.issueId === null ? null : get(doc.issueId);
  const meeting = doc.meetingId === null ? null : get(doc.meetingId);
  return issue?.trackIds ?? meeting?.trackIds ?? doc.trackIds;
}

/** Nothing of a package is agreed until everything is. */
function statusOf(doc: SearchDoc, get: Get): string | null {
  const pkg = doc.packageId === null ? null : get(doc.packageId);
  const isHeld = pkg !== null && !pkg.isDeleted && beyondProvisional.has(doc.status ?? '');
  return isHeld ? 'provisional' : doc.status;
}

const beyondProvisional: ReadonlySet<string> = new Set(['initialled', 'signed', 'in-force']);

/** A position without a date counts at its source's, without that on the day when it was logged. */
function daysOf(doc: SearchDoc, get: Get): readonly [string | null, string | null] {
  const { earliest, latest } = doc;
  if (doc.table !== 'positions' || earliest !== null || latest !== null) return [earliest, latest];
  const source = doc.sourceId === null ? null : get(doc.sourceId);
  if (source && (source.earliest !== null || source.latest !== null))
    return [source.earliest, source.latest];
  const logged = dayOf(doc.madeAt);
  return [logged, logged];
}
