import { setOfIds, type SourceId } from '#domain/id.ts';
import { newMeeting } from '#domain/new-meeting.ts';
import { newNote } from '#domain/new-note.ts';
import { newStep } from '#domain/new-step.ts';
import { newUnderstanding } from '#domain/new-understanding.ts';
import { rankAt } from '#domain/rank.ts';
import { dayAt } from '#domain/date.ts';
import type { Person } from '#domain/person.ts';
import { postOn } from '#domain/post-on-day.ts';
import type { Claim } from '#domain/understanding.ts';
import type { PassageGiven } from '#state/write.ts';
import { write } from '#state/write.ts';
import type { CaptureForm } from './capture-form.ts';
import type { CaptureKind } from './capture-kinds.ts';

interface CaptureContext {
  readonly negotiationId: string;
  readonly sourceId: SourceId;
  readonly quote: PassageGiven;
  readonly persons: readonly Person[];
  /** In order, for the place of a new one. */
  readonly understandings: readonly { readonly rank: string }[];
  readonly steps: readonly { readonly rank: string }[];
}

/** Writes the record and its passage. */
export async function writeCapture(
  kind: Exclude<CaptureKind, 'position'>,
  form: CaptureForm,
  context: CaptureContext,
) {
  const { negotiationId, sourceId, quote, understandings, steps } = context;
  const title = form.title.trim();
  switch (kind) {
    case 'understanding': {
      const { claimedBy, mode } = form;
      const hasClaim = claimedBy !== '' && mode !== '';
      const sides = hasClaim ? [...new Set([...form.sides, claimedBy])] : form.sides;
      const given = newUnderstanding({
        title,
        text: form.text.trim(),
        trackId: form.trackId,
        rank: rankAt(understandings, understandings.length),
        sides: setOfIds(sides),
        claims: hasClaim ? { [claimedBy]: claimOf(mode, form, context) } : {},
      });
      const aboutPartyId = hasClaim ? claimedBy : null;
      return await write.addQuoted('understandings', negotiationId, given, {
        ...quote,
        aboutPartyId,
      });
    }
    case 'step': {
      const given = newStep({
        title,
        rank: rankAt(steps, steps.length),
        trackId: form.trackId === '' ? null : form.trackId,
        ownerParties: setOfIds(form.owners),
        accordingToPartyId: form.accordingTo === '' ? null : form.accordingTo,
        accordingToWords: form.accordingToWords.trim(),
        due: form.due,
        sourceId,
      });
      return await write.addQuoted('steps', negotiationId, given, quote);
    }
    case 'meeting': {
      const { status, date, trackId } = form;
      const tracks = setOfIds(trackId === '' ? [] : [trackId]);
      const place = form.place.trim();
      const given = newMeeting({ title, status, date, place, tracks, sourceId });
      return await write.addQuoted('meetings', negotiationId, given, quote);
    }
    case 'note': {
      const given = newNote({ aboutTable: 'sources', aboutId: sourceId, text: form.note.trim() });
      return await write.addQuoted('notes', negotiationId, given, quote);
    }
  }
}

/** In the understanding's own words, until a person types others; the post is the one held on that day. */
function claimOf(mode: Claim['mode'], form: CaptureForm, { sourceId, persons }: CaptureContext) {
  const { claimedBy, saidBy, saidOn } = form;
  const person = persons.find(({ id }) => id === saidBy);
  const held = person && postOn(person, dayAt(saidOn), claimedBy);
  return {
    mode,
    text: '',
    saidById: person?.id ?? null,
    post: held?.post.title ?? '',
    date: saidOn,
    meetingId: null,
    sourceId,
  } satisfies Claim;
}
