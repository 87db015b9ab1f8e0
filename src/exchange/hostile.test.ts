import { expect, test } from 'vitest';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { writeBook } from './write-book.ts';

const example = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);
const text = await writeBook(example, { exportedAt: 1_900_000_000_000, scope: 'negotiation' });
const withoutEnd = text.replace(/\],\n"end":.*\n$/, ']}\n');

async function reasonOf(file: string): Promise<string> {
  const result = await readBook(file);
  return result.ok ? 'read' : result.refusal.reason;
}

test.each([
  withoutEnd.replace(
    '"title":"Riyadh talks"',
    '"__proto__":{"isAdmin":true},"title":"Riyadh talks"',
  ),
  withoutEnd.replace('"title":"Riyadh talks"', '"title":"Riyadh talks","x":{"constructor":{}}'),
  withoutEnd.replace('"stamps":{}', '"stamps":{"\\u005f_proto__":"0190aaaaaaaa-0000-0123abcd"}'),
  withoutEnd.replace('"tags":{}', '"tags":{"__proto__":true}'),
  withoutEnd.replace('\n{"negotiations":', '\n{"__proto__":'),
])('keys that mean a prototype are refused: %#', async (file) => {
  expect(await reasonOf(file)).toBe('forbidden-key');
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
});

test('a tag may be named like anything else', async () => {
  const file = withoutEnd.replace('"tags":{}', '"tags":{"constructor":true,"prototype":true}');
  expect(await reasonOf(file)).toBe('read');
});

test.each([
  '['.repeat(2_000_000),
  '{"a":'.repeat(1_000_000),
  `{"parley":{"format":"parley","version":1},"records":[${'['.repeat(500_000)}${']'.repeat(500_000)}]}`,
  withoutEnd.replace('"title":"Riyadh talks"', `"title":${'['.repeat(9_999)}${']'.repeat(9_999)}`),
  withoutEnd.replace(
    '"title":"Riyadh talks"',
    `"x":${'['.repeat(99)}${']'.repeat(99)},"title":"Riyadh talks"`,
  ),
  `{"parley":{},"records":${'9'.repeat(3_000_000)}}`,
])('nesting without end is refused: %#', async (file) => {
  expect(await reasonOf(file)).not.toBe('read');
});

test('markup is text like any other', async () => {
  const title = '<img src=x onerror=alert(1)> javascript:alert(1)';
  const negotiations = example.negotiations.map((negotiation) => ({ ...negotiation, title }));
  const file = await writeBook(
    { ...example, negotiations },
    { exportedAt: 1_900_000_000_000, scope: 'negotiation' },
  );
  expect(await readBook(file)).toMatchObject({ ok: true, book: { negotiations: [{ title }] } });
});

test('an instant of which no day can be told is refused in words', async () => {
  for (const far of ['1e300', '-1e300', '8640000000000001']) {
    const file = withoutEnd.replace(/"loggedAt":\d+/, `"loggedAt":${far}`);
    expect(file).not.toBe(withoutEnd);
    const read = await readBook(file);
    expect(read).toMatchObject({ ok: false, refusal: { reason: 'bad-field' } });
  }
});
