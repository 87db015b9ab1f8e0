// How much of everything, and which position belongs to which issue.
import { randomOf } from './random.mjs';

/**
 * @typedef {object} Sizes
 * @property {number} positions @property {number} issues @property {number} tracks
 * @property {number} parties @property {number} meetings @property {number} steps
 * @property {number} sources
 * @property {number} words  of a statement, at the most
 */

/** One track as wide and as long as they get. @type {Sizes} */
export const oneTrack = {
  positions: 800_000,
  issues: 6000,
  tracks: 1,
  parties: 190,
  meetings: 200,
  steps: 1000,
  sources: 500,
  words: 12,
};

/**
 * What is not given follows from the number of positions: at 100,000 there are 10,000 issues, 200 tracks,
 * 50 parties, 5,000 meetings, 20,000 steps and 1,000 sources.
 * @param {Partial<Sizes>} given @returns {Sizes}
 */
export function sizesFor({ positions = 100_000, ...given }) {
  const share = (/** @type {number} */ each) => Math.max(Math.ceil(positions / each), 1);
  const sizes = {
    positions,
    issues: share(10),
    tracks: share(500),
    parties: 50,
    meetings: share(20),
    steps: share(5),
    sources: share(100),
    words: 70,
    ...given,
  };
  return { ...sizes, tracks: Math.min(sizes.tracks, sizes.issues) };
}

/**
 * @typedef {object} Plan
 * @property {number} seed
 * @property {Sizes} sizes
 * @property {number} unsorted  the first so many positions have no issue yet
 * @property {(issue: number) => number} firstOf  its first position; of the one after the last: how many there are
 * @property {(position: number) => number} issueOf  -1: none yet
 * @property {(issue: number) => number} trackOf
 * @property {(track: number) => number} firstIssueOf
 */

/** @param {number} seed @param {Sizes} sizes @returns {Plan} */
export function makePlan(seed, sizes) {
  const { positions, issues, tracks } = sizes;
  const unsorted = Math.floor(positions / 200);
  // Some issues are talked about four times as much as others.
  const upTo = new Float64Array(issues + 1);
  for (let issue = 0; issue < issues; issue += 1) {
    upTo[issue + 1] = (upTo[issue] ?? 0) + 0.4 + 1.2 * randomOf(seed, 'weight', issue).next();
  }
  const all = upTo[issues] ?? 1;
  const firstOf = (/** @type {number} */ issue) =>
    unsorted + Math.round(((positions - unsorted) * (upTo[issue] ?? 0)) / all);
  const issueOf = (/** @type {number} */ position) => {
    if (position < unsorted) return -1;
    let low = 0;
    let high = issues;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (firstOf(middle) <= position) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    seed,
    sizes,
    unsorted,
    firstOf,
    issueOf,
    trackOf: (issue) => Math.floor((issue * tracks) / issues),
    firstIssueOf: (track) => Math.ceil((track * issues) / tracks),
  };
}
