/** A sequence of numbers from 0 to 1 that a seed repeats. */
export type Dice = () => number;

export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** For tests: a real file with something done to it, as by a bad disk, a careless editor or an enemy. */
export function mutated(file: string, dice: Dice): Uint8Array<ArrayBuffer> {
  const times = 1 + Math.floor(dice() * 3);
  let text = file;
  for (let time = 0; time < times; time += 1) text = pick(ofText, dice)(text, dice);
  const bytes = new TextEncoder().encode(text);
  return dice() < 0.3 ? pick(ofBytes, dice)(bytes, dice) : bytes;
}

const values = [
  '1e999',
  '-0',
  '123456789012345678901234567890',
  '9'.repeat(5000),
  'null',
  '[]',
  '{}',
  '""',
  'true',
  '"\\ud800"',
  '"<img src=x onerror=alert(1)>"',
  '"javascript:alert(1)"',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{}}}',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  '"=cmd|1!A1"',
];

const ofText: readonly ((text: string, dice: Dice) => string)[] = [
  // A value of another kind.
  (text, dice) =>
    replaceOne(text, /(?<=":)(?:"(?:[^"\\]|\\.)*"|[\d.-]+|true|false|null)/g, dice, () =>
      pick(values, dice),
    ),
  // Two fields' names swapped with others.
  (text, dice) =>
    replaceOne(text, /"\w+"(?=:)/g, dice, () =>
      pick(
        ['"id"', '"title"', '"rank"', '"__proto__"', '"negotiationId"', '"deleted"', '"x"'],
        dice,
      ),
    ),
  // Lines duplicated, dropped, swapped, cut.
  (text, dice) => overLines(text, dice, (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  (text, dice) => overLines(text, dice, (lines, at) => lines.toSpliced(at, 1)),
  (text, dice) =>
    overLines(text, dice, (lines, at) => {
      const other = Math.floor(dice() * lines.length);
      return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
    }),
  (text, dice) =>
    overLines(text, dice, (lines, at) =>
      lines.with(at, (lines[at] ?? '').slice(0, -Math.ceil(dice() * 20))),
    ),
  (text, dice) => text.slice(0, Math.floor(dice() * text.length)),
  // An id that is another's.
  (text, dice) => {
    const ids = text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [''];
    return replaceOne(text, /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, dice, () =>
      pick(ids, dice),
    );
  },
  // No digest, so that what else is wrong must be found.
  (text) =>
    text
      .replace(/"digest":"[0-9a-f]+"/, '"digest":null')
      .replace(/"counts":\{[^}]*\}/, '"counts":{}'),
  (text) => text.replace(/\],\n"end":.*\n$/, ']}\n'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => `${text}${text}`,
  (text, dice) => insert(text, pick(['\0', '\uFFFE', '}', ',', '\n', '"'], dice), dice),
  (text) => JSON.stringify(parsed(text) ?? text, null, 1),
];

const ofBytes: readonly ((
  bytes: Uint8Array<ArrayBuffer>,
  dice: Dice,
) => Uint8Array<ArrayBuffer>)[] = [
  (bytes, dice) => {
    const changed = bytes.slice();
    for (let times = 0; times < 1 + dice() * 4; times += 1) {
      const at = Math.floor(dice() * changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(dice() * 8));
    }
    return changed;
  },
  (bytes, dice) => {
    const changed = bytes.slice();
    changed.fill(0xff, Math.floor(dice() * changed.length));
    return changed;
  },
  (bytes, dice) => bytes.slice(Math.floor(dice() * bytes.length)),
  (bytes, dice) => new Uint8Array([0x1f, 0x8b, ...bytes.slice(0, Math.floor(dice() * 500))]),
];

function replaceOne(text: string, pattern: RegExp, dice: Dice, by: () => string): string {
  const found = Array.from(text.matchAll(pattern));
  const hit = found[Math.floor(dice() * found.length)];
  if (!hit) return text;
  return `${text.slice(0, hit.index)}${by()}${text.slice(hit.index + hit[0].length)}`;
}

function overLines(
  text: string,
  dice: Dice,
  change: (lines: readonly string[], at: number) => readonly string[],
): string {
  const lines = text.split('\n');
  return change(lines, Math.floor(dice() * lines.length)).join('\n');
}

function insert(text: string, what: string, dice: Dice): string {
  const at = Math.floor(dice() * text.length);
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pick<T>(from: readonly T[], dice: Dice): T {
  const picked = from[Math.floor(dice() * from.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}
