import type { Stance } from './stance.ts';
import type { CueKind, WordRange } from './suggestion.ts';

/** A cue as it was found; what it hints at depends on its kind. */
export interface FoundCue extends WordRange {
  readonly kind: CueKind;
  readonly stance?: Stance;
  readonly firmness?: 'red-line' | 'reaffirmed';
  readonly sense?: CueSense;
  /** It is denied by the words before it ("does not oppose"). */
  readonly isNegated: boolean;
}

/** Of agreement: whether it is made or only wished for. Of follow-up: a deed or a time. Of a meeting: before or ahead. */
type CueSense = 'made' | 'norm' | 'deed' | 'time' | 'held' | 'ahead' | 'strong';

/** The words in a sentence that hint at something, in order; of two that overlap, the one that begins first. */
export function cuesIn(sentence: string): readonly FoundCue[] {
  const found: FoundCue[] = [];
  for (const { pattern, ...rest } of lexicon)
    for (const { index: start, 0: words } of sentence.matchAll(pattern))
      found.push({
        ...rest,
        start,
        end: start + words.length,
        isNegated: denies(sentence, start),
      });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (cue, index) =>
      !found.slice(0, index).some((other) => other.kind === cue.kind && cue.start < other.end),
  );
}

/** Whether the words right before an offset deny what follows: "does not", "no longer", "denied that". */
export function denies(sentence: string, offset: number): boolean {
  return negation.test(sentence.slice(Math.max(0, offset - 40), offset));
}

const negation =
  /(?:\b(?:not|no|never|nor|neither|nothing|without|no longer|cannot|(?:den(?:ied|ies|y(?:ing)?))(?: that)?)|n[’']t)(?:\s+(?:yet|is|are|be|been|any|an?|the|ever|fully|it|in|there|had|have|has|was|were|to|that|wholly|completely|entirely)){0,4}\s*$/i;

interface Entry {
  readonly kind: CueKind;
  readonly pattern: RegExp;
  readonly stance?: Stance;
  readonly firmness?: 'red-line' | 'reaffirmed';
  readonly sense?: CueSense;
}

const words = (source: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
const stance = (value: Stance, source: string): Entry => ({
  kind: 'stance',
  stance: value,
  pattern: words(source),
});

const take =
  '(?:recogni[sz]e|accept|sign|support|allow|tolerate|agree to|consent to|join|negotiate|discuss)';
const talk =
  '(?:discuss(?:ing)?|consider(?:ing)?|talk(?:s|ing)?|negotiat(?:e|ing|ions)|explor(?:e|ing)|look(?:ing)? at|examin(?:e|ing))';
const deputies =
  '(?:deput(?:y|ies)|ministers|officials|negotiators|delegations|leaders|presidents|experts|teams|envoys|advisers|sides|parties|ambassadors|working groups?)';
const talks =
  '(?:talks|meetings?|rounds?|consultations|negotiations|sessions?|summits?|conference)';

/**
 * Small on purpose: only words that a reader would take for the same sign wherever they stand. What
 * they suggest is shown beside the words, and a person chooses.
 */
const lexicon: readonly Entry[] = [
  stance(
    'excludes',
    `unacceptable|not (?:be )?acceptable|can(?:not| not|[’']t| never) (?:be )?(?:accept(?:ed)?|agree to|allow(?:ed)?|tolerate[d]?|recogni[sz]e[d]?)|(?:will|would) never ${take}|rul(?:es?|ed|ing) out|out of the question|non-negotiable|not negotiable|under no circumstances`,
  ),
  stance(
    'opposes',
    `(?:we|I) (?:\\p{L}+ly )?(?:oppose|reject)|oppos(?:es|ed|ing)|reject(?:s|ed|ing)?|(?:will|would) not ${take}|won[’']t ${take}|refus(?:es|ed) to ${take}|object(?:s|ed) to|(?:is|are|was|were) against|(?:direct(?:ly)? )?threat(?:en(?:s|ed)?)? (?:to )?(?:\\p{L}+[’']s? |our |its |their |the )?(?:own )?(?:national )?(?:security|interests|sovereignty|existence)`,
  ),
  stance(
    'reserves',
    `(?:serious |strong |some )?reservations (?:about|over|on)|(?:serious |deep |grave )concerns? (?:about|over)|s[ck]eptical (?:of|about)|not (?:yet )?convinced|needs more time`,
  ),
  stance(
    'open',
    `(?:(?:is|are|was|were|remain(?:s|ed)?|would be) )?(?:ready|willing|prepared|open) to ${talk}|(?:does|do|did|has|have|had|would) not (?:rule|ruled) out`,
  ),
  stance(
    'accepts',
    `accept(?:s|ed)|(?:ready|willing|prepared) to accept|could live with|no objections? to`,
  ),
  stance(
    'supports',
    `(?:we|I) (?:\\p{L}+ly )?(?:support|welcome|endorse)|support(?:s|ed)|back(?:s|ed) (?=\\p{L})|endorse[sd]|welcome[sd]|favou?r(?:s|ed)|(?:is|are|was|were) in favou?r of`,
  ),
  stance(
    'demands',
    `(?:we|I) (?:\\p{L}+ly )?(?:demand|insist on|call for)|demand(?:s|ed)|insist(?:s|ed) on|call(?:s|ed) for|require[sd]?|must(?! not| never| have been)`,
  ),
  { kind: 'stance', firmness: 'red-line', pattern: words('red lines?') },
  {
    kind: 'stance',
    firmness: 'reaffirmed',
    pattern: words('reiterat(?:e[sd]?|ing)|reaffirm(?:s|ed|ing)?|repeating|once again|repeatedly'),
  },
  {
    kind: 'agreement',
    sense: 'made',
    pattern: words(
      `agreed(?: (?:that|to(?= \\p{Ll})))?|(?:sides|parties|countries|presidents|leaders|ministers|delegations) (?:all |both )?agree|there (?:is|was|has been) (?:an |a )?(?:\\p{L}+ )?(?:agreement|understanding|consensus|accord)|reach(?:ed|ing) (?:an |a )?(?:\\p{L}+ )?(?:agreement|understanding|consensus|accord|deal)|(?:agreement|understanding|consensus|accord|deal) (?:had been |has been |was )?reached|shared? (?:the|an?) (?:view|understanding)|settled on`,
    ),
  },
  {
    kind: 'agreement',
    sense: 'norm',
    pattern: words(
      '(?:both|the|two) (?:two )?(?:sides|parties|countries|governments) (?:should|ought to)',
    ),
  },
  {
    kind: 'hedge',
    pattern: words(
      '(?:practically|broadly|largely|essentially|virtually|almost|tentatively|provisionally|more or less|in principle)(?= agree)|(?<=agreed |agree |agreement |understanding )(?:in principle|in broad terms|tentatively|provisionally)',
    ),
  },
  {
    kind: 'follow-up',
    sense: 'deed',
    pattern: words(
      `will (?:then |also |soon |shortly |now )?(?:appoint|name|nominate|send|submit|present|prepare|draft|draw up|publish|release|return|withdraw|deliver|provide|set up|establish|convene|hand over|report|ratify|begin|start|resume|review|circulate|lift|reopen|invite|host|exchange|propose|dispatch|designate|work out|travel to|visit)|(?:(?:was|were|been|is|are) )?(?:tasked|instructed) (?:with|to|the|their)?|(?:pledge[sd]?|promise[sd]?|undertook|vow(?:s|ed)|committed (?:itself|themselves)) to|agreed to (?=appoint|name|send|submit|prepare|draft|draw|publish|release|return|withdraw|set|establish|exchange|resume|reopen|lift)`,
    ),
  },
  {
    kind: 'follow-up',
    sense: 'time',
    pattern: words(
      '(?<!as )soon(?! after)|shortly(?! (?:after|before))|as soon as possible|in the (?:coming|next few) (?:hours|days|weeks|months)|in the near future|in due course|before long|at a later (?:date|stage)|within (?:an? |\\p{L}+ |\\d+ )(?:hours?|days?|weeks?|months?)|next steps?',
    ),
  },
  {
    kind: 'condition',
    sense: 'strong',
    pattern: words(
      '(?:but )?only (?:if|when|once|after)|unless|until|provid(?:ed|ing) that|on (?:the )?condition that|as long as|(?:without|(?:in which|that) (?:it|they) (?:is|are|was|were|has|have|had) (?:not|no))(?<=(?:will|would) not [^.;]{1,90})',
    ),
  },
  {
    kind: 'condition',
    pattern: words('(?<!at )once(?! again| more)|as soon as(?! possible)|if(?! not)'),
  },
  {
    kind: 'meeting',
    sense: 'ahead',
    pattern: words(
      `(?:will|are to|is to|would|plan(?:s|ned)? to|agreed to|due to|expected to|scheduled to) (?:soon |also |then |again |shortly )?(?:meet|hold (?:\\p{L}+ ){0,3}${talks})(?! (?:the|these|those|its|their) (?:conditions|requirements|obligations|deadlines?|targets?|demands))|(?:${talks})(?: between (?:\\p{L}+ ){1,6}?)? ?(?<= )(?:will|is to|are to|would|could|may|might|is|are) (?:then |also )?(?:be held|take place|resume|begin|continue|scheduled|planned|due|expected)|next (?:round|meeting|summit|session)(?: of \\p{L}+)? (?:will|is|was|has been|could|may|to)|(?:meetings?|summit|talks) between (?=[^.]{1,60} (?:is|are) (?:planned|scheduled|expected|being prepared))|${deputies} (?:to|will) meet`,
    ),
  },
  {
    kind: 'meeting',
    sense: 'held',
    pattern: words(
      `(?<!(?:had|be|been|being|was|were|is|are) )met(?: with)?(?= (?:in|on|with|at|behind|his|her|their|late|early|for talks|\\p{L}+[’']s|yesterday|today|last|\\p{Lu}))|(?<!(?:who|which) )held (?:\\p{L}+ ){0,3}(?:talks|consultations|a meeting|meetings)|hosted (?:\\p{L}+ ){0,3}${talks}|sat down (?:with|in|together)`,
      'gu',
    ),
  },
];
