import { expect, test } from 'vitest';
import type { IssueId, TrackId } from './id.ts';
import { movedToTrack } from './issue-move.ts';
import type { Issue } from './issue.ts';
import { issuesInOrder } from './matrix.ts';
import { ranksFor } from './rank.ts';
import { sampleId, sampleIssue } from './sample-rows.fixture.ts';

const [r1 = '', r2 = '', r3 = ''] = ranksFor(3);
const [security, trade] = [sampleId(2), sampleId(3)] as readonly [TrackId, TrackId];

const issue = (number: number, title: string, rank: string, more: Partial<Issue> = {}) =>
  sampleIssue(number, { trackId: security, title, rank, ...more });

/** Security: Forces (Navy and Radar under it), Islands. Trade: Ports, Tariffs. */
const forces = issue(10, 'Forces', r1);
const navy = issue(11, 'Navy', r1, { parentId: forces.id });
const radar = issue(12, 'Radar', r2, { parentId: forces.id });
const islands = issue(13, 'Islands', r2);
const ports = issue(14, 'Ports', r1, { trackId: trade });
const tariffs = issue(15, 'Tariffs', r3, { trackId: trade });
const issues = [islands, tariffs, navy, radar, forces, ports];

test('chosen issues stand at the end of the other track, in their order, with their sub-issues', () => {
  const after = moved([islands.id, forces.id]);
  expect(inTrack(trade, after)).toBe('Ports Tariffs Forces >Navy >Radar Islands');
  expect(inTrack(security, after)).toBe('');
});

test('what is chosen along with its issue stays under it, and is moved once', () => {
  const changes = movedToTrack(new Set([forces.id, radar.id]), trade, issues);
  expect(changes.map(({ id }) => id).toSorted()).toEqual([forces.id, navy.id, radar.id]);
  expect(inTrack(trade, applied(issues, changes))).toBe('Ports Tariffs Forces >Navy >Radar');
});

test('a sub-issue that goes without its issue becomes one of its own', () => {
  const after = moved([radar.id, navy.id]);
  expect(inTrack(trade, after)).toBe('Ports Tariffs Navy Radar');
  expect(after.filter(({ trackId, parentId }) => trackId === trade && parentId !== null)).toEqual(
    [],
  );
  expect(inTrack(security, after)).toBe('Forces Islands');
});

test('a deleted sub-issue goes along, a deleted issue does not', () => {
  const rows = [...issues.filter(({ id }) => id !== radar.id), { ...radar, deleted: true }];
  expect(movedToTrack(new Set([forces.id]), trade, rows)).toContainEqual({
    id: radar.id,
    fields: { trackId: trade },
  });
  expect(movedToTrack(new Set([radar.id]), trade, rows)).toEqual([]);
});

test('what is in the track already stays where it is', () => {
  expect(movedToTrack(new Set([ports.id, tariffs.id]), trade, issues)).toEqual([]);
});

function moved(ids: readonly IssueId[]): readonly Issue[] {
  return applied(issues, movedToTrack(new Set(ids), trade, issues));
}

function applied(
  rows: readonly Issue[],
  changes: ReturnType<typeof movedToTrack>,
): readonly Issue[] {
  return rows.map((row) => ({ ...row, ...changes.find(({ id }) => id === row.id)?.fields }));
}

function inTrack(trackId: TrackId, rows: readonly Issue[]): string {
  return issuesInOrder(rows.filter((row) => row.trackId === trackId))
    .map(({ issue: { title }, isSub }) => (isSub ? `>${title}` : title))
    .join(' ');
}
