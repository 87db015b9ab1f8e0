import { gzipSync } from 'fflate';

/** A file with something wrong with it, and the words by which it is refused. */
export interface StrangeFile {
  readonly name: string;
  readonly content: string | Buffer;
  readonly says: readonly RegExp[];
}

type Json = Record<string, unknown>;

/** Everything that can be wrong with a file of the example, one fault to a file. */
export function strangeFiles(text: string): readonly StrangeFile[] {
  const lines = text.split('\n');
  const track = lines.findIndex((line) => line.startsWith('{"tracks":'));
  const title = String(rowIn(lines[track] ?? '')['title']);
  const whole = (changed: readonly string[]) =>
    changed.join('\n').replace(/"digest":"[0-9a-f]+"/, '"digest":null');
  return [
    { name: 'truncated', content: text.slice(0, text.length / 2), says: [/cut off/] },
    {
      name: 'one bad row',
      content: changedRow(text, 'issues', (row) => (row['kind'] = 'poetic')),
      says: [/“kind”/, /“issues”/],
    },
    {
      name: 'wrong type',
      content: changedRow(text, 'positions', (row) => (row['statement'] = 7)),
      says: [/“statement”/, /must be a text/, /“positions”/],
    },
    {
      name: 'newer format',
      content: text.replace(/"version":\d+/, '"version":99'),
      says: [/newer/],
    },
    {
      name: 'duplicate id',
      content: whole(lines.toSpliced(track, 0, lines[track] ?? '')),
      says: [/same id/, new RegExp(`“${title}” in “tracks”`)],
    },
    {
      name: 'dangling reference',
      content: changedRow(text, 'positions', (row) => (row['partyId'] = nobody)),
      says: [/“partyId”/, /does not hold/, /“positions”/],
    },
    {
      name: 'another kind of file',
      content: '{"shopping":["bread"]}',
      says: [/not a Parley file/],
    },
    { name: 'not text', content: Buffer.from([0xff, 0xfe, 0, 1, 2]), says: [/not a text file/] },
    {
      name: 'prototype',
      content: changedRow(text, 'tracks', () => undefined).replace(
        '{"tracks":{',
        '{"tracks":{"__proto__":{"isAdmin":true},',
      ),
      says: [/__proto__” is not allowed/],
    },
    {
      name: 'deep nesting',
      content: `{"parley":{"format":"parley","version":1},"records":[${'['.repeat(400_000)}${']'.repeat(400_000)}]}`,
      says: [/nested too deeply|damaged|not a Parley file/],
    },
    {
      name: 'bomb',
      content: Buffer.from(gzipSync(new Uint8Array(64 * 1024 * 1024))),
      says: [/unpacks to so much more/],
    },
  ];
}

const nobody = '01900000-0000-7000-8000-000000000000';

/** The first row of a table changed, and no digest to notice it. */
export function changedRow(text: string, table: string, change: (row: Json) => unknown): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`{"${table}":`));
  const row = rowIn(lines[at] ?? '');
  change(row);
  return lines
    .with(at, `${JSON.stringify({ [table]: row })},`)
    .join('\n')
    .replace(/"digest":"[0-9a-f]+"/, '"digest":null');
}

function rowIn(line: string): Json {
  const [row] = Object.values(JSON.parse(line.replace(/,$/, '')) as Record<string, Json>);
  if (!row) throw new Error('The line holds no record.');
  return row;
}
