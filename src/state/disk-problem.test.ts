import { expect, test } from 'vitest';
import { diskProblem } from './disk-problem.ts';

const quota = () => new DOMException('No room left', 'QuotaExceededError');

test.each([
  ['bare', quota()],
  ['as Dexie hands it on', named('QuotaExceededError', { inner: quota() })],
  ['inside an AbortError', named('AbortError', { inner: quota() })],
  ['as the cause of another', new Error('Not written', { cause: quota() })],
  ['under the name that Firefox gives it', named('NS_ERROR_DOM_QUOTA_REACHED')],
  ['as the old code', Object.assign(new Error('No room'), { code: 22 })],
])('a full disk is known: %s', (_how, error) => {
  expect(diskProblem(error)).toBe('full');
});

test.each([
  ['a closed database', named('DatabaseClosedError'), 'stale'],
  ['a newer version', named('VersionError'), 'stale'],
  ['a row that is gone', named('MissingRow'), 'gone'],
  ['an abort without a reason', named('AbortError'), 'unknown'],
  ['something thrown that is no error', 'no room', 'unknown'],
  ['nothing', undefined, 'unknown'],
])('other trouble is told apart: %s', (_what, error, problem) => {
  expect(diskProblem(error)).toBe(problem);
});

test('an error that causes itself is no endless search', () => {
  const error: { cause?: unknown } = {};
  error.cause = error;
  expect(diskProblem(error)).toBe('unknown');
});

function named(name: string, more: object = {}): Error {
  return Object.assign(new Error('Not written'), { name, ...more });
}
