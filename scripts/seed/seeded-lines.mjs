// A made-up negotiation as a Parley file, piece by piece: the same seed and sizes give the same bytes.
import { meetingRows, stepRows, understandingCount, understandingRows } from './event-rows.mjs';
import { changeCount, changeRows, issueRows, negotiationRows, trackRows } from './frame-rows.mjs';
import { makeMaker } from './make.mjs';
import { parleyLines } from './parley-lines.mjs';
import { partyRows, personRows, personsOfParty } from './people-rows.mjs';
import { positionRows } from './position-rows.mjs';
import { makePlan } from './sizes.mjs';
import { quoteCount, quoteRows, sourceRows, sourceTextRows } from './source-rows.mjs';

/** @param {number} seed @param {import('./sizes.mjs').Sizes} sizes @returns {Generator<string, void>} */
export function seededLines(seed, sizes) {
  const plan = makePlan(seed, sizes);
  const maker = makeMaker(plan);
  return parleyLines([
    ['negotiations', 1, negotiationRows(maker)],
    ['tracks', sizes.tracks, trackRows(maker)],
    ['issues', sizes.issues, issueRows(maker)],
    ['parties', sizes.parties, partyRows(maker)],
    ['persons', sizes.parties * personsOfParty, personRows(maker)],
    ['sources', sizes.sources, sourceRows(maker)],
    ['sourceTexts', sizes.sources, sourceTextRows(maker)],
    ['positions', sizes.positions, positionRows(maker)],
    ['understandings', understandingCount(plan), understandingRows(maker)],
    ['meetings', sizes.meetings, meetingRows(maker)],
    ['steps', sizes.steps, stepRows(maker)],
    ['quotes', quoteCount(plan), quoteRows(maker)],
    ['changes', changeCount(plan), changeRows(maker)],
  ]);
}

/** As many pieces at once as are worth a write. @param {Iterable<string>} pieces @returns {Generator<string, void>} */
export function* inBatches(pieces, length = 1_048_576) {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < length) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
