/** Whether words name a post or an office, by which someone can be named without a name. */
export function isPost(words: string): boolean {
  return anyNoun.test(words);
}

/** Whether words name a single person by what they are: one who can be "he" later. */
export function isPersonalPost(words: string): boolean {
  return personalNoun.test(words) && !institution.test(words);
}

/** Whether words name an office or several people: never "he". */
export function isInstitution(words: string): boolean {
  return institution.test(words);
}

/** Whether a word can stand in a name with its post: "Aldrian Deputy Foreign Minister Tomas van der Verel". */
export function isPartOfName(word: string): boolean {
  if (word === '') return false;
  if (particle.test(word) || postWord.test(word)) return true;
  return startsWithCapital(word) && !isLead(word);
}

/** Words with a capital only because a sentence begins with them, or that are no name. */
export function isLead(word: string): boolean {
  return lead.test(word);
}

export function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const personal =
  'minister|president|premier|chancellor|secretary|spokes(?:man|woman|person)|envoy|representative|negotiator|advis[eo]r|ambassador|diplomat|official|delegate|chair(?:man|woman)|leader|head|chief|commissioner|aide|king|queen|mediator|general';
const joint =
  'ministers|presidents|envoys|representatives|negotiators|advis[eo]rs|ambassadors|diplomats|officials|delegates|leaders|aides|mediators|ministry|delegations?|government|office|embassy|sides|statement|communiqu[eé]';

const personalNoun = new RegExp(`\\b(?:${personal})\\b`, 'i');
const institution = new RegExp(`\\b(?:${joint})\\b`, 'i');
const anyNoun = new RegExp(`\\b(?:${personal}|${joint})\\b`, 'i');
const postWord = new RegExp(
  `^(?:(?:vice-|deputy-)?(?:${personal}|${joint})|foreign|prime|deputy|vice|top|senior|special|state|national|security|policy|defen[cs]e|interior|trade|finance|army|lead|former|acting|affairs|both|side|his|her|its|their)$`,
  'i',
);
const particle = /^(?:of|for|the|a|an|van|der|den|de|da|di|el|al|bin|ibn|von|The|A|An)$/;
const lead =
  /^(?:The|A|An|On|In|At|By|But|And|As|After|Before|Meanwhile|Later|However|Earlier|Asked|Speaking|While|When|Although|Both|For|From|With|That|This|It|He|She|They|We|I|You|One|Some|Many|His|Her|Its|Their|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
