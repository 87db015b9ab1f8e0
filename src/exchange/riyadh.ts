import { emptyBook, type Book } from '#domain/book.ts';
import type { Stamp } from '#domain/stamp.ts';
import { riyadhFrame } from './riyadh-frame.ts';
import { makeGround } from './riyadh-ground.ts';
import { riyadhIssues } from './riyadh-issues.ts';
import { riyadhMeetings, riyadhReadout } from './riyadh-meetings.ts';
import { riyadhParties, riyadhPersons } from './riyadh-people.ts';
import { riyadhPositions } from './riyadh-positions.ts';
import { riyadhSteps } from './riyadh-steps.ts';
import { riyadhUnderstandings } from './riyadh-understandings.ts';

/**
 * The worked example: the Riyadh talks of 18 February 2025 as one press report tells them. What the
 * report does not say is empty. Every call makes new ids, so that it can be opened again after it was
 * removed.
 * @param created stamp of all its rows
 * @param now epoch milliseconds
 */
export function riyadhExample(created: Stamp, now: number): Book {
  const ground = makeGround(created, now);
  const { negotiation, source, tracks } = riyadhFrame(ground);
  return {
    ...emptyBook,
    negotiations: [negotiation],
    tracks,
    issues: riyadhIssues(ground),
    parties: riyadhParties(ground),
    persons: riyadhPersons(ground),
    sources: [source],
    positions: riyadhPositions(ground),
    understandings: riyadhUnderstandings(ground),
    meetings: riyadhMeetings(ground),
    readouts: [riyadhReadout(ground)],
    steps: riyadhSteps(ground),
  };
}
