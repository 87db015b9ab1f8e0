// What a source file may be called, where it may stand, and what it may not say.

/** @typedef {import('./walls.mjs').Fault} Fault */

const rooms = new Set('domain exchange data state ui nouns features app locales'.split(' '));
const magnets = new Set('utils helpers common lib hooks services shared misc'.split(' '));

/** @param {string} file @returns {readonly Fault[]} */
export function placeFaults(file) {
  if (!file.startsWith('src/')) return [];
  const folders = file.split('/').slice(1, -1);
  const [room = ''] = folders;
  const magnet = folders.find((name) => magnets.has(name));
  return [
    ...fault(room !== '' && !rooms.has(room), 'rooms', `There is no room src/${room}`),
    ...fault(folders.length > 3, 'depth', 'At most three folders below src'),
    ...fault(
      magnet !== undefined,
      'magnet',
      `A folder named ${magnet} attracts anything: name the noun`,
    ),
    ...fault(
      /\/index\.tsx?$/.test(file),
      'barrel',
      'No barrels: import the file that has the thing',
    ),
  ];
}

/** @param {string} file @param {string} source @returns {readonly Fault[]} */
export function textFaults(file, source) {
  // A fixture is what several tests stand on.
  const isTest = /\.(test|spec|fixture)\.\w+$/.test(file);
  const inSource = file.startsWith('src/');
  return [
    ...(isAboutWalls(file) ? [] : suppressions(source)),
    ...(inSource
      ? find(source, barrel, 'barrel', 'No re-exports: import the file that has the thing')
      : []),
    ...(inSource ? find(source, anEnum, 'enum', 'No enums: a union of literals') : []),
    ...(inSource && !isTest
      ? find(source, testPackage, 'test-package', 'Only a test may import this')
      : []),
    ...(mayNotWrite(file) && !isTest ? writes(source) : []),
    ...(file.endsWith('.tsx')
      ? find(source, inlineStyle, 'logical-css', 'Physical side: use a logical property')
      : []),
  ];
}

/** These name the forbidden words in order to forbid them. @param {string} file */
function isAboutWalls(file) {
  return file.startsWith('e2e/walls/') || file === 'scripts/walls-source.mjs';
}

const barrel = /^export\s+(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s*)?from\b/gm;
const anEnum = /^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?enum\s+\w+\s*\{/gm;
const testPackage = /from\s+'(?:vitest|fast-check|fake-indexeddb)[^']*'/g;
const inlineStyle =
  /\b(?:margin|padding|border)(?:Left|Right|Top|Bottom)\s*:|\btextAlign\s*:\s*'(?:left|right)'/g;

/** Drafts and recovery points are no rows of the book: they have databases of their own. @param {string} file */
function mayNotWrite(file) {
  return (
    file.startsWith('src/') && !/^src\/data\/(?:writes\/|versions\/|recovery\/|drafts)/.test(file)
  );
}

/** Dexie's verbs; those that a Set or a Map shares count only on a database, a table or a query. */
const verb =
  /\.\s*(?:put|bulkPut|bulkAdd|bulkUpdate|bulkDelete|modify|upsert)\s*\(|(?:\b(?:db|database|tx|trans|transaction|table)\b|\b(?:where|table|filter)\([^;]*?\))[\w.\s!?[\]'"]*\.\s*(?:add|update|delete|clear)\s*\(/g;

/** @param {string} source */
function writes(source) {
  return find(source, verb, 'one-way-in', 'Rows change in src/data/writes alone: add a verb there');
}

/** @param {string} source @returns {readonly Fault[]} */
function suppressions(source) {
  const reasonless = /(?:ox|es)lint-disable(?:-next-line|-line)?(?![^\n]* -- \S)[^\n]*/g;
  const typescript = /@ts-(?:ignore|nocheck|expect-error\s*$)/gm;
  const later = /\b(?:TODO|FIXME)\b/g;
  return [
    ...find(source, reasonless, 'reason', 'A suppression needs its reason: … -- why'),
    ...find(source, typescript, 'reason', 'Mend the type, or expect the error and say why'),
    ...find(source, later, 'later', 'Do it, or leave it out'),
  ];
}

/** @param {string} source @param {RegExp} pattern @param {string} rule @param {string} message */
function find(source, pattern, rule, message) {
  return [...source.matchAll(pattern)].map((match) => ({
    rule,
    line: source.slice(0, match.index).split('\n').length,
    message,
  }));
}

/** @param {boolean} isWrong @param {string} rule @param {string} message @returns {readonly Fault[]} */
function fault(isWrong, rule, message) {
  return isWrong ? [{ rule, line: 1, message }] : [];
}
