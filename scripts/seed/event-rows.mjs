// Understandings, meetings that follow one another, and steps that wait for one another.
import { begin, exactDate, foundDate, span, unknownDate } from './dates.mjs';
import { unmarked } from './make.mjs';
import { partyName, personsOfParty, postOf } from './people-rows.mjs';
import { rankOf } from './parley-lines.mjs';
import { randomOf } from './random.mjs';
import { phrase } from './words.mjs';

/** @typedef {import('./make.mjs').Maker} Maker */

const understandingsOfTrack = 3;
const modes = ['asserted', 'hedged', 'presupposed', 'silent', 'denied', 'normative'];

/** @param {import('./sizes.mjs').Plan} plan */
export const understandingCount = (plan) => plan.sizes.tracks * understandingsOfTrack;

/** @param {Maker} maker */
export function* understandingRows({ plan, row, id, scripts }) {
  for (let n = 0; n < understandingCount(plan); n += 1) {
    const random = randomOf(plan.seed, 'understanding', n);
    const track = Math.floor(n / understandingsOfTrack);
    const from = plan.firstIssueOf(track);
    const issue = from + random.below(Math.max(plan.firstIssueOf(track + 1) - from, 1));
    const [one, other] = twoOf(random, plan.sizes.parties);
    const claim = () => ({
      mode: random.common(modes),
      text: random.chance(0.3) ? phrase(random, scripts.latin, 12) : '',
      saidById: null,
      post: '',
      date: foundDate(random, begin + random.below(span)),
      meetingId: null,
      sourceId: id('sources', random.below(plan.sizes.sources)),
    });
    yield {
      ...row('understandings', n),
      trackId: id('tracks', track),
      title: phrase(random, scripts.latin, 5),
      text: phrase(random, scripts.latin, 25),
      rank: rankOf(n),
      issues: { [id('issues', issue)]: true },
      sides: { [id('parties', one)]: true, [id('parties', other)]: true },
      claims: {
        [id('parties', one)]: claim(),
        ...(random.chance(0.4) ? { [id('parties', other)]: claim() } : {}),
      },
      sameWords: false,
      setStatus: null,
      statusSourceId: null,
      statusDate: unknownDate,
      packageId: null,
      meetingId: null,
      ...unmarked,
    };
  }
}

const levels = ['experts', 'deputies', 'ministers', 'ambassadors', null, 'leaders'];
const formats = ['bilateral', 'multilateral', 'working-group', null, 'shuttle'];
const places = ['Port Vale', 'Łąkowa', 'Наддніпря', 'وادي السلام', '和平镇', ''];

/** @param {Maker} maker */
export function* meetingRows({ plan, row, id, scripts }) {
  const { meetings, tracks, parties, issues } = plan.sizes;
  for (let n = 0; n < meetings; n += 1) {
    const random = randomOf(plan.seed, 'meeting', n);
    const track = n % tracks;
    // Of each track the last one is still to come, and nobody has said when.
    const isNext = n + tracks >= meetings;
    const at = begin + (span * n) / meetings;
    const [one, other] = twoOf(random, parties);
    const from = plan.firstIssueOf(track);
    const issue = Math.min(from + random.below(10), issues - 1);
    const delegation = (/** @type {number} */ party) => [
      id('parties', party),
      {
        attendance: isNext ? 'invited' : 'attended',
        headId: id('persons', party * personsOfParty),
        isListComplete: null,
      },
    ];
    yield {
      ...row('meetings', n, at),
      title: `${random.pick(['Round', 'Session', 'Consultation', 'Call'])} ${Math.floor(n / tracks) + 1}: ${phrase(random, scripts.latin, 3)}`,
      summary: random.chance(0.5) ? phrase(random, scripts.latin, 30) : '',
      tracks: { [id('tracks', track)]: true },
      level: random.pick(levels),
      format: random.pick(formats),
      status: isNext ? 'mooted' : 'held',
      place: random.pick(places),
      date: isNext ? { words: 'soon', edtf: null } : foundDate(random, at),
      time: '',
      timeZone: '',
      followsId: n >= tracks ? id('meetings', n - tracks) : null,
      waitsFor: {},
      initiators: {},
      delegations: Object.fromEntries([delegation(one), delegation(other)]),
      attendees: {
        [id('persons', one * personsOfParty)]: {
          partyId: id('parties', one),
          post: postOf(one * personsOfParty),
          attendance: isNext ? 'invited' : 'attended',
        },
      },
      agenda: {
        [id('members', 10_000_000 + n)]: {
          issueId: id('issues', issue),
          words: '',
          rank: 'a0',
          isDone: !isNext,
        },
      },
      agendaAccordingTo: '',
      outputs: random.chance(0.3) ? phrase(random, scripts.latin, 15) : '',
      sourceId: random.chance(0.4) ? id('sources', random.below(plan.sizes.sources)) : null,
      ...unmarked,
    };
  }
}

const strengths = ['pledged', 'tasked', 'expected', 'intended', 'implied', null];
const statuses = ['open', 'done', 'in-progress', 'lapsed', 'cancelled'];

/** @param {Maker} maker */
export function* stepRows({ plan, row, id, scripts }) {
  const { steps, tracks, parties, meetings } = plan.sizes;
  for (let n = 0; n < steps; n += 1) {
    const random = randomOf(plan.seed, 'step', n);
    const at = begin + (span * n) / steps;
    const owner = random.below(parties);
    yield {
      ...row('steps', n, at),
      trackId: id('tracks', n % tracks),
      title: `${partyName(owner)} to ${phrase(random, scripts.latin, 5).toLowerCase()}`,
      note: random.chance(0.2) ? phrase(random, scripts.latin, 15) : '',
      rank: rankOf(n),
      ownerParties: { [id('parties', owner)]: true },
      ownerPersons: random.chance(0.3) ? { [id('persons', owner * personsOfParty + 1)]: true } : {},
      strength: random.pick(strengths),
      status: random.common(statuses),
      due: random.chance(0.5) ? foundDate(random, at + span / 10) : unknownDate,
      triggers: triggersOf(random, n, { id, tracks, meetings, at }),
      accordingToPartyId: random.chance(0.3) ? id('parties', random.below(parties)) : null,
      accordingToWords: '',
      meetingId: meetings > 0 && random.chance(0.5) ? id('meetings', random.below(meetings)) : null,
      meetings: {},
      sourceId: random.chance(0.3) ? id('sources', random.below(plan.sizes.sources)) : null,
      ...unmarked,
    };
  }
}

/** @param {import('./random.mjs').Random} random @param {number} n @param {{ id: Maker['id'], tracks: number, meetings: number, at: number }} about */
function triggersOf(random, n, { id, tracks, meetings, at }) {
  const kind = random.next();
  const key = id('members', 20_000_000 + n);
  if (kind < 0.2 && n >= tracks)
    return { [key]: { kind: 'step', stepId: id('steps', n - tracks) } };
  if (kind < 0.3 && meetings > 0)
    return { [key]: { kind: 'meeting', meetingId: id('meetings', random.below(meetings)) } };
  if (kind < 0.4) return { [key]: { kind: 'date', date: exactDate(at) } };
  if (kind < 0.5)
    return {
      [key]: {
        kind: 'event',
        words: 'once the lawyers have read it',
        hasHappened: random.chance(0.5),
      },
    };
  return {};
}

/** @param {import('./random.mjs').Random} random @param {number} parties @returns {readonly [number, number]} */
function twoOf(random, parties) {
  const one = random.below(parties);
  return [one, (one + 1 + random.below(Math.max(parties - 1, 1))) % parties];
}
