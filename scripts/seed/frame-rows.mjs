// The negotiation, its tracks and issues, and who takes part.
import { begin, span, stampAt, unknownDate } from './dates.mjs';
import { unmarked } from './make.mjs';
import { rankOf } from './parley-lines.mjs';
import { randomOf } from './random.mjs';
import { phrase } from './words.mjs';

/** @typedef {import('./make.mjs').Maker} Maker */

/** @param {Maker} maker */
export function* negotiationRows({ plan, row }) {
  yield {
    ...row('negotiations', 0),
    title: `Seeded talks of ${plan.sizes.positions.toLocaleString('en')} positions`,
    summary: `Made by the generator from seed ${plan.seed}. Every party and every word is invented.`,
    rank: 'a0',
    example: false,
    ourPartyId: null,
    archived: false,
    ...unmarked,
  };
}

const trackStatuses = ['active', 'active', 'active', 'paused', 'preparing', 'concluded'];

/** @param {Maker} maker */
export function* trackRows({ plan, row, scripts }) {
  for (let track = 0; track < plan.sizes.tracks; track += 1) {
    const random = randomOf(plan.seed, 'track', track);
    yield {
      ...row('tracks', track),
      title: `Track ${track + 1}: ${phrase(random, scripts.latin, 3)}`,
      summary: phrase(random, scripts.latin, 20),
      status: random.pick(trackStatuses),
      rank: rankOf(track),
      archived: false,
    };
  }
}

const issueStatuses = ['tabled', 'raised', 'narrowing', 'provisionally-closed', 'closed', 'parked'];
const issueKinds = ['substantive', 'substantive', 'procedural', 'participation', 'implementation'];

/** Every fifth was raised first, and has moved since: see `changeRows`. @param {number} seed @param {number} issue */
function issueStatus(seed, issue) {
  const random = randomOf(seed, 'status', issue);
  return issue % 5 === 0 ? random.pick(issueStatuses) : random.common(issueStatuses);
}

/** @param {import('./sizes.mjs').Plan} plan */
export const changeCount = (plan) => Math.ceil(plan.sizes.issues / 5);

/** @param {import('./sizes.mjs').Plan} plan @param {number} issue */
const changeTime = (plan, issue) => begin + Math.floor((span * (issue + 1)) / plan.sizes.issues);

/** @param {Maker} maker */
export function* issueRows({ plan, row, id, scripts }) {
  const { seed, sizes } = plan;
  for (let issue = 0; issue < sizes.issues; issue += 1) {
    const random = randomOf(seed, 'issue', issue);
    const track = plan.trackOf(issue);
    const isSub = issue % 7 === 3 && plan.trackOf(issue - 1) === track;
    const script =
      scripts[random.common(/** @type {const} */ (['latin', 'arabic', 'cyrillic', 'chinese']))];
    const empty = random.chance(0.1) ? random.below(sizes.parties) : -1;
    yield {
      ...row('issues', issue),
      stamps: issue % 5 === 0 ? { status: stampAt(changeTime(plan, issue), 0, seed) } : {},
      trackId: id('tracks', track),
      parentId: isSub ? id('issues', issue - 1) : null,
      title: `${issue + 1}. ${phrase(random, script, 3 + random.below(4))}`,
      question: random.chance(0.3) ? `${phrase(random, script, 14)}?` : '',
      kind: random.pick(issueKinds),
      status: issueStatus(seed, issue),
      commonText: random.chance(0.1)
        ? `${phrase(random, scripts.latin, 20)} [${phrase(random, scripts.latin, 4)}] ${phrase(random, scripts.latin, 8)}.`
        : '',
      rank: rankOf(issue),
      emptyMarks:
        empty < 0
          ? {}
          : { [id('parties', empty)]: { value: 'silent', date: unknownDate, sourceId: null } },
      ...unmarked,
    };
  }
}

/** @param {Maker} maker */
export function* changeRows({ plan, id }) {
  const { seed, sizes } = plan;
  for (let issue = 0; issue < sizes.issues; issue += 5) {
    const at = changeTime(plan, issue);
    const before = { status: 'raised' };
    const after = { status: issueStatus(seed, issue) };
    const entry = { table: 'issues', id: id('issues', issue), issueId: null, isNew: false };
    yield {
      id: stampAt(at, 0, seed),
      negotiationId: id('negotiations', 0),
      verb: 'edit',
      table: 'issues',
      subject: `Issue ${issue + 1}`,
      at,
      tab: stampAt(0, 0, seed).slice(-8),
      entries: [{ ...entry, before, after }],
      counts: {},
    };
  }
}
