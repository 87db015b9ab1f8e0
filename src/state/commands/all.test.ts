import { expect, test } from 'vitest';
import { commands } from './all.ts';
import { chordsOf } from './chord.ts';
import { groupLabels, type Command } from './command.ts';
import { newRecords } from './new-records.ts';

test('no two commands have the same name for the program', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});

test('every key is unique within its context', () => {
  const keys = commands.flatMap((command) =>
    command.keys.map((key) => `${contextOf(command)} ${key}`),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('the key of a page’s own command hides none that works everywhere', () => {
  const everywhere = new Set(keysOf(({ context }) => context === 'page'));
  expect(keysOf(({ context }) => context === 'new').filter((key) => everywhere.has(key))).toEqual(
    [],
  );
});

test('no key is the beginning of another one, so that none waits', () => {
  const all = keysOf(({ context }) => context === 'page' || context === 'new');
  expect(all.filter((key) => all.some((other) => other.startsWith(`${key} `)))).toEqual([]);
});

test('every command is in a group that the help page shows', () => {
  for (const { group } of commands) expect(groupLabels).toHaveProperty(group);
});

test('a key is read as it is written in the definitions', () => {
  expect(chordsOf(pressed({ key: 'l', code: 'KeyL' }))).toEqual(['l']);
  expect(chordsOf(pressed({ key: 'K', code: 'KeyK', metaKey: true }))).toEqual(['mod+k']);
  expect(chordsOf(pressed({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toContain(
    'mod+shift+z',
  );
  expect(chordsOf(pressed({ key: '?', code: 'Slash', shiftKey: true }))).toEqual(['?']);
  expect(chordsOf(pressed({ key: 'д', code: 'KeyL' }))).toEqual(['l']);
  expect(chordsOf(pressed({ key: 'L', code: 'KeyL', shiftKey: true }))).toEqual(['shift+l']);
  expect(chordsOf(pressed({ key: 'l', code: 'KeyL', altKey: true }))).toEqual([]);
});

/** New records share their key, each on its own page. */
function contextOf({ context, id }: Command): string {
  return `${context} ${newRecords.find((each) => each.id === id)?.place ?? ''}`;
}

function keysOf(isMeant: (command: Command) => boolean): readonly string[] {
  return commands.filter(isMeant).flatMap(({ keys }) => keys);
}

function pressed(keys: Partial<KeyboardEvent>): KeyboardEvent {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return { ...none, ...keys } as KeyboardEvent;
}
