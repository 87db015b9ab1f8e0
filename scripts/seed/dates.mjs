// Days of a negotiation that began in 2021, written exactly, vaguely, or not at all.

export const begin = Date.UTC(2021, 0, 4, 8);
const day = 86_400_000;
export const span = 1800 * day;

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const unknownDate = { words: '', edtf: null };

/** @param {number} instant epoch milliseconds */
export function exactDate(instant) {
  const edtf = new Date(instant).toISOString().slice(0, 10);
  const [year = '', month = '', date = ''] = edtf.split('-');
  return { words: `${Number(date)} ${months[Number(month) - 1]} ${year}`, edtf };
}

/** As sources have it. @param {import('./random.mjs').Random} random @param {number} instant */
export function foundDate(random, instant) {
  const exact = exactDate(instant);
  const kind = random.next();
  if (kind < 0.62) return exact;
  const month = exact.edtf.slice(0, 7);
  const name = exact.words.slice(exact.words.indexOf(' ') + 1);
  if (kind < 0.74) return { words: name, edtf: month };
  if (kind < 0.8) return { words: `about ${exact.words}`, edtf: `${exact.edtf}~` };
  if (kind < 0.9) return { words: random.pick(vague), edtf: null };
  return unknownDate;
}

const vague = ['soon', 'in the coming weeks', 'last autumn', 'after the holiday', 'in due course'];

/** @param {number} instant @param {number} [counter] @param {number} [seed] */
export function stampAt(instant, counter = 0, seed = 0) {
  return `${hex(instant, 12)}-${hex(counter, 4)}-${hex(seed, 8)}`;
}

/** @param {number} value @param {number} digits */
function hex(value, digits) {
  return Math.floor(value).toString(16).padStart(digits, '0');
}
