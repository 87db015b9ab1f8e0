// A report of the benchmark as tables to read, in Markdown.

/** @typedef {{ readonly median: number, readonly least: number, readonly most: number }} Figure */
/** @typedef {{ readonly ms: Figure, readonly load: number, readonly cores: number }} Noise */
/**
 * @typedef {object} Row
 * @property {string} name @property {string} yardstick @property {string} unit
 * @property {number} reach @property {boolean} isMoreBetter
 * @property {Figure | null} ours @property {Figure | null} theirs
 * @property {Figure | null} ratio  of each round
 * @property {{ readonly of: string, readonly ms: Figure | null } | null} least
 * @property {Readonly<Record<string, number>>} besides
 */
/**
 * @typedef {object} Report
 * @property {string} date @property {string} machine
 * @property {{ positions: number, rounds: number, others: number, seed: number }} asked
 * @property {Noise | null} noise
 * @property {readonly Row[]} rows
 * @property {readonly { engine: string, works: Readonly<Record<string, Figure | null>> }[]} engines
 */

/** @param {Report} report */
export function benchTable({ date, machine, asked, noise, rows, engines }) {
  const head = `${date.slice(0, 10)}, ${machine}. ${count(asked.positions)} positions, seed ${asked.seed}; medians of ${asked.rounds} rounds (least–most).`;
  const others = engines.filter(({ works }) => works['importAll']);
  return [
    head,
    ...noiseWords(noise),
    '',
    '| what the user feels | measured | yardstick | measured | ratio | reach |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
    ...floors(rows),
    ...besides(rows),
    '',
    ...(others.length === 0
      ? []
      : [
          `The same work on ${count(asked.others)} positions, in ms:`,
          '',
          '| | import | log one | open a list | once before searching | search | read all |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          ...others.map(engineLine),
        ]),
  ].join('\n');
}

/** How far the machine was to be trusted. @param {Noise | null} noise */
function noiseWords(noise) {
  if (!noise) return [];
  const { ms, load, cores } = noise;
  const others = load > cores ? ', so that others worked on this machine meanwhile' : '';
  return [
    `A fixed piece of work before each row took ${figure(ms, 'ms')}; at most ${short(load)} processes wanted the ${cores} cores${others}.`,
  ];
}

/** @param {Row} row */
function line({ name, yardstick, unit, reach, isMoreBetter, ours, theirs, ratio: ofRounds }) {
  const ratio = ours && theirs && theirs.median > 0 ? ours.median / theirs.median : null;
  const isReached = ratio !== null && (isMoreBetter ? ratio >= reach : ratio <= reach);
  const cells = [
    name,
    ours ? figure(ours, unit) : 'not measured',
    yardstick,
    theirs ? figure(theirs, unit) : 'not measured',
    ratio === null ? '' : `${ratioWords(ratio, ofRounds)}${isReached ? '' : ', not reached'}`,
    `${isMoreBetter ? 'at least' : 'at most'} ${reach}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Of the medians; in brackets, round by round. @param {number} ratio @param {Figure | null} ofRounds */
function ratioWords(ratio, ofRounds) {
  const isSpread = ofRounds !== null && ofRounds.least !== ofRounds.most;
  return `${short(ratio)}${isSpread ? ` (${short(ofRounds.least)}–${short(ofRounds.most)})` : ''}`;
}

/** What a ratio can come down to at the most. @param {readonly Row[]} rows */
function floors(rows) {
  const lines = rows.flatMap(({ name, least, ours, theirs }) => {
    if (!least?.ms || !ours || !theirs) return [];
    const cells = [
      name,
      least.of,
      figure(least.ms, 'ms'),
      short(least.ms.median / theirs.median),
      short(ours.median / least.ms.median),
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  if (lines.length === 0) return [];
  return [
    '',
    "The least that such work takes here, by the browser's own calls and nothing besides, in the same rounds:",
    '',
    '| what the user feels | the least | measured | of the yardstick | ours, of the least |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ];
}

/** @param {readonly Row[]} rows */
function besides(rows) {
  return rows.flatMap(({ name, besides: seen }) => {
    const parts = Object.entries(seen).map(([what, worst]) => `${what}: ${short(worst)}`);
    return parts.length === 0 ? [] : ['', `${name}, the worst of all rounds: ${parts.join('; ')}.`];
  });
}

/** @type {Readonly<Record<string, string>>} */
const names = {
  raw: 'IndexedDB by itself',
  parley: "Parley's data room",
  dexie: 'Dexie, a row each',
  pouch: 'PouchDB',
  rx: 'RxDB, Dexie storage',
  sqlite: 'SQLite wasm, OPFS',
};

/** @param {Report['engines'][number]} engine */
function engineLine({ engine, works }) {
  const cells = ['importAll', 'logOne', 'openList', 'prepare', 'search', 'readAll'].map((work) => {
    const found = works[work];
    return found ? figure(found) : '';
  });
  return `| ${names[engine] ?? engine} | ${cells.join(' | ')} |`;
}

/** @param {Figure} figure @param {string} [unit] */
function figure({ median, least, most }, unit = '') {
  const spread = least === most ? '' : ` (${short(least)}–${short(most)})`;
  return `${short(median)}${unit === '' ? '' : ` ${unit}`}${spread}`;
}

/** @param {number} value */
function short(value) {
  return value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(2)));
}

/** @param {number} value */
function count(value) {
  return value.toLocaleString('en');
}
