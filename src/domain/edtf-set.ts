import { dateSpan } from './edtf-date.ts';
import { stretch, type Span } from './span.ts';

/**
 * From the first to the last day of an EDTF set, one or all of its dates: "[2031-03-01,2031-03-04]",
 * "{2031..2033}", "[..2031-03]" (or any earlier), "[2031-03..]" (or any later).
 */
export function setSpan(value: string): Span | null {
  const [, square, curly] = /^(?:\[(.*)\]|\{(.*)\})$/.exec(value) ?? [];
  const [, earlier, items = '', later] = /^(\.\.)?(.*?)(\.\.)?$/.exec(square ?? curly ?? '') ?? [];
  const members = items.split(/ *, */).map(memberSpan);
  const [earliest] = members.map((member) => member?.earliest ?? '').toSorted();
  const latest = members
    .map((member) => member?.latest ?? '')
    .toSorted()
    .at(-1);
  // A member that is no date has blank days, and blanks come first.
  if (!earliest || !latest) return null;
  return { earliest: earlier ? null : earliest, latest: later ? null : latest };
}

function memberSpan(member: string): Span | null {
  const [from = '', to, more] = member.split('..');
  if (more !== undefined) return null;
  return to === undefined ? dateSpan(from) : stretch(dateSpan(from), dateSpan(to));
}
