import type { IssueId, MeetingId, NegotiationId, PartyId, TrackId } from '#domain/id.ts';
import type { PassageStart } from '#domain/passage-start.ts';
import type { PointStart } from '#domain/point-start.ts';
import type { Position } from '#domain/position.ts';
import { create } from 'zustand';
import { isWriteRefused } from './as-of.ts';
import { dropTyped, keepTyped } from './typed-ahead.ts';

/** Where the composer was opened from, so that fields start filled in. */
export interface ComposerStart {
  readonly negotiationId: NegotiationId;
  readonly trackId?: TrackId | undefined;
  readonly issueId?: IssueId | undefined;
  readonly partyId?: PartyId | undefined;
  readonly meetingId?: MeetingId | undefined;
  /** Correcting: the entry that the new version points at. */
  readonly corrects?: Position | undefined;
  /** Logging from a source: its passage, and what is known from it. */
  readonly passage?: PassageStart | undefined;
  /** Logging from a readout: its point, and whose mind it is about. */
  readonly point?: PointStart | undefined;
}

interface ComposerState {
  readonly start: ComposerStart | null;
  /** What screens offer as context for the key L: set by the place where the user stands. */
  readonly context: Omit<ComposerStart, 'negotiationId' | 'corrects'>;
}

export const useComposer = create<ComposerState>()(() => ({ start: null, context: {} }));

export function openComposer(start: ComposerStart): void {
  if (instead !== null) return leaveStatement(start, instead);
  if (isWriteRefused()) return dropTyped();
  // A passage has its statement: there it is another field that comes first.
  if (!start.passage) {
    keepTyped(closeComposer, 'many-lines', '', (text) => leaveStatement(start, text));
  }
  useComposer.setState({ start });
}

let instead: string | null = null;

/**
 * What was typed for the composer and given up again before anything was there to open it: a draft of it.
 * @param open opens it from where the user stands, which is not done
 */
export function leaveForComposer(open: (() => void) | null, text: string): void {
  instead = text;
  open?.();
  instead = null;
}

/** Closes what was opened with this start: meanwhile it may be another. */
export function closeComposerOf(start: ComposerStart): void {
  if (useComposer.getState().start === start) closeComposer();
}

export function closeComposer(): void {
  dropTyped();
  useComposer.setState({ start: null });
}

let leaving: Promise<void> = Promise.resolve();

/** What was typed for the composer before it was there, and then given up, is a draft of it by then. */
export async function onceLeft(): Promise<void> {
  await leaving;
}

function leaveStatement(start: ComposerStart, text: string): void {
  leaving = leaving
    .then(() => import('./left-statement.ts'))
    .then(({ keepLeft }) => keepLeft(start, text))
    .catch((error: unknown) => console.warn('What was typed could not be kept', error));
}

/** Says where the user stands (the selected cell, the open meeting), for the next "Log position". */
export function standAt(context: ComposerState['context']): void {
  useComposer.setState({ context });
}
