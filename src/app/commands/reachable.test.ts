import { routes } from '#app/routes.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import { newNegotiation } from '#domain/new-negotiation.ts';
import { newTrack } from '#domain/new-track.ts';
import {
  sampleId,
  sampleIssue,
  sampleMeeting,
  sampleParty,
  sampleSource,
} from '#domain/sample-rows.fixture.ts';
import type { Track } from '#domain/track.ts';
import { placeEntries } from '#features/palette/place-entries.ts';
import { commands } from '#state/commands/all.ts';
import { places } from '#state/commands/places.ts';
import { paths } from '#state/paths.ts';
import { createRoutesFromElements, matchRoutes, type RouteObject } from 'react-router';
import { expect, test } from 'vitest';

const tree = createRoutesFromElements(routes);
const row = { ...sampleParty(1), id: sampleId(1) };
const negotiation: Negotiation = { ...row, ...newNegotiation({ title: 'Arden', rank: 'a' }) };
const track: Track = {
  ...row,
  id: sampleId(2),
  ...newTrack({ title: 'Safety of passage', rank: 'a' }),
};
const here = { negotiation: negotiation.id, track: track.id };

/** Everything that the palette leads to, from a track of a negotiation that holds one of each. */
const reached: readonly string[] = [
  ...places.flatMap((command) => command.pathFrom(here) ?? []),
  ...commands.flatMap((command) => ('path' in command ? [String(command.path)] : [])),
  ...placeEntries({
    negotiations: [negotiation],
    tracks: [track],
    views: [],
    issues: [sampleIssue(3)],
    parties: [sampleParty(4)],
    meetings: [sampleMeeting(5)],
    sources: [sampleSource(6, { textHash: 'a text is kept' })],
    hasReadouts: () => true,
    negotiationHere: negotiation.id,
    trackHere: track.id,
  }).map(({ to }) => to),
];

test('the palette leads to every page that the router knows', () => {
  const pages = patternsOf(tree).filter((pattern) => !pattern.endsWith('*'));
  expect(pages.length).toBeGreaterThan(20);
  const shown = new Set(reached.map(patternAt));
  expect(pages.filter((pattern) => !shown.has(pattern))).toEqual([]);
});

test('the palette leads nowhere that the router does not know', () => {
  expect(reached.filter((path) => patternAt(path).endsWith('*'))).toEqual([]);
});

test('every address that the program makes is a page of the router', () => {
  const made = Object.values(paths).map((path) =>
    typeof path === 'string' ? path : pathWith(path as (...ids: readonly unknown[]) => string),
  );
  expect(made.filter((path) => patternAt(path).endsWith('*'))).toEqual([]);
});

test('outside of a negotiation and a track nothing leads into one', () => {
  for (const where of [
    { negotiation: null, track: null },
    { negotiation: negotiation.id, track: null },
  ]) {
    const to = places.flatMap((command) => command.pathFrom(where) ?? []);
    expect(to.filter((path) => path.includes('null') || path.includes('undefined'))).toEqual([]);
  }
});

/** What every function of `paths` takes: ids, or a record that has them. */
function pathWith(path: (...ids: readonly unknown[]) => string): string {
  const ids = { negotiationId: sampleId(1), id: sampleId(2), sourceId: sampleId(3), textHash: '' };
  const takesRecord = path === paths.passage || path === paths.reading;
  const [first, second, third] = [sampleId(1), sampleId(2), sampleId(3)];
  if (takesRecord) return path(ids);
  const views: readonly unknown[] = [paths.negotiation, paths.track];
  return views.includes(path)
    ? path(first, ...(path.length > 2 ? [second] : []))
    : path(first, second, third);
}

function patternsOf(branch: readonly RouteObject[], above = ''): readonly string[] {
  return branch.flatMap((route) => {
    const pattern = joined(above, route.path);
    return route.children ? patternsOf(route.children, pattern) : [pattern];
  });
}

function patternAt(path: string): string {
  const matched = matchRoutes(tree, new URL(path, 'https://parley.example')) ?? [];
  return matched.reduce((above, { route }) => joined(above, route.path), '');
}

function joined(above: string, own: string | undefined): string {
  return own === undefined ? above : `${above}/${own}`;
}
