import { describe, expect, test } from 'vitest';
import { byId, dated, sampleId, samplePosition, sampleSource } from './sample-rows.fixture.ts';
import {
  correctionsOf,
  historyOf,
  previewShift,
  standingPosition,
  type PositionDraft,
} from './standing.ts';
import { statementDay } from './statement-day.ts';
import { unknownDate } from './fuzzy-date.ts';

const sources = byId([sampleSource(50, { published: dated('2031-02-19') }), sampleSource(51)]);
const standingId = (positions: Parameters<typeof standingPosition>[0], asOf?: string) =>
  standingPosition(positions, { sources, asOf })?.position.id;

describe('the day at which a statement counts', () => {
  const day = (more: Parameters<typeof samplePosition>[1]) =>
    statementDay(samplePosition(10, more), sources);

  test('is the latest day that its date can mean', () => {
    expect(day({ date: dated('2031-02') })).toEqual({ day: '2031-02-28', basis: 'stated' });
    expect(day({ date: dated('2031-02-18'), sourceId: sampleId(50) }).basis).toBe('stated');
  });

  test('is its source’s where it has none', () => {
    const expected = { day: '2031-02-19', basis: 'source' };
    expect(day({ sourceId: sampleId(50) })).toEqual(expected);
    expect(day({ date: dated('', 'soon'), sourceId: sampleId(50) })).toEqual(expected);
    expect(day({ date: dated('2025-02-18/..'), sourceId: sampleId(50) })).toEqual(expected);
  });

  test('is the day of logging where the source has none either, or is missing', () => {
    const expected = { day: '2031-03-12', basis: 'logged' };
    expect(day({})).toEqual(expected);
    expect(day({ sourceId: sampleId(51) })).toEqual(expected);
    expect(day({ sourceId: sampleId(99) })).toEqual(expected);
  });
});

describe('what stands', () => {
  test('nothing, where nothing is logged', () => {
    expect(standingPosition([], { sources })).toBeNull();
  });

  test('the latest by the date stated, in whatever order it was logged', () => {
    const early = samplePosition(10, { date: dated('2031-01-10') });
    const late = samplePosition(11, { date: dated('2031-02-10') });
    expect(standingId([early, late])).toBe(late.id);
    expect(standingId([late, early])).toBe(late.id);
    const lateLoggedFirst = samplePosition(9, { date: dated('2031-02-10') });
    expect(standingId([early, lateLoggedFirst])).toBe(lateLoggedFirst.id);
  });

  test('of the same day, what was logged later', () => {
    const first = samplePosition(10, { date: dated('2031-01-10') });
    const second = samplePosition(11, { date: dated('2031-01-10') });
    expect(standingId([second, first])).toBe(second.id);
    expect(standingId([first, second])).toBe(second.id);
  });

  test('an own or joint statement before any later one by others', () => {
    for (const relation of ['own', 'joint'] as const) {
      const own = samplePosition(10, { relation, date: dated('2031-01-10') });
      const ascribed = samplePosition(11, { relation: 'ascribed', date: dated('2031-02-10') });
      const standing = standingPosition([ascribed, own], { sources });
      expect(standing?.position.id).toBe(own.id);
      expect(standing?.isOwn).toBe(true);
    }
  });

  test('what others say, shown as such, where its own side says nothing', () => {
    const ascribed = samplePosition(10, { relation: 'ascribed', date: dated('2031-01-10') });
    const third = samplePosition(11, { relation: 'third-party', date: dated('2031-02-10') });
    const standing = standingPosition([ascribed, third], { sources });
    expect(standing?.position.id).toBe(third.id);
    expect(standing?.isOwn).toBe(false);
  });

  test('as of a day, only what had been said', () => {
    const early = samplePosition(10, { date: dated('2031-01-10') });
    const late = samplePosition(11, { date: dated('2031-02-10') });
    expect(standingId([early, late], '2031-02-09')).toBe(early.id);
    expect(standingId([early, late], '2031-02-10')).toBe(late.id);
    expect(standingId([early, late], '2031-01-09')).toBeUndefined();
  });

  test('neither what was corrected nor what was deleted', () => {
    const wrong = samplePosition(10, { stance: 'supports', date: dated('2031-02-10') });
    const right = samplePosition(11, {
      stance: 'accepts',
      date: dated('2031-02-01'),
      corrects: wrong.id,
    });
    expect(standingId([wrong, right])).toBe(right.id);
    expect(standingId([{ ...wrong, deleted: true }])).toBeUndefined();
  });

  test('the corrected version again, once its correction is deleted', () => {
    const wrong = samplePosition(10);
    const right = samplePosition(11, { corrects: wrong.id, deleted: true });
    expect(standingId([wrong, right])).toBe(wrong.id);
  });

  test('not what a correction elsewhere replaced', () => {
    const wrong = samplePosition(10);
    const moved = samplePosition(11, { corrects: wrong.id, issueId: sampleId(33) });
    const corrections = correctionsOf([wrong, moved]);
    expect(standingPosition([wrong], { sources, corrections })).toBeNull();
  });
});

describe('history', () => {
  const first = samplePosition(10, { stance: 'opposes', date: dated('2031-01-10') });
  const wrong = samplePosition(11, { stance: 'demands', date: dated('2031-02-10') });
  const right = samplePosition(12, {
    stance: 'excludes',
    date: dated('2031-02-10'),
    corrects: wrong.id,
  });
  const hearsay = samplePosition(13, {
    stance: 'supports',
    relation: 'ascribed',
    date: dated('2031-02-20'),
  });

  test('is newest first, each against the one before it of its kind', () => {
    const history = historyOf([first, right, hearsay, wrong], { sources });
    expect(
      history.map(({ position, shift, previous, isStanding }) => [
        position.id,
        shift?.kind,
        previous?.id,
        isStanding,
      ]),
    ).toEqual([
      [hearsay.id, undefined, undefined, false],
      [right.id, 'hardened', first.id, true],
      [wrong.id, undefined, undefined, false],
      [first.id, undefined, undefined, false],
    ]);
  });

  test('keeps what was corrected, and says by what', () => {
    const history = historyOf([wrong, right], { sources });
    expect(history.map(({ correctedBy }) => correctedBy)).toEqual([null, right.id]);
  });

  test('the standing position carries the same shift', () => {
    const standing = standingPosition([first, wrong, right], { sources });
    expect(standing?.shift).toEqual({ kind: 'hardened', gaveUpRedLine: false });
    expect(standing?.previous?.id).toBe(first.id);
  });
});

describe('before logging', () => {
  const draft = (more: Partial<PositionDraft> = {}): PositionDraft => ({
    stance: 'accepts',
    firmness: null,
    condition: '',
    relation: 'own',
    date: unknownDate,
    sourceId: null,
    ...more,
  });
  const preview = (given: PositionDraft, existing: Parameters<typeof previewShift>[1]) =>
    previewShift(given, existing, { sources, today: '2031-03-12' });
  const january = samplePosition(10, {
    stance: 'opposes',
    firmness: 'red-line',
    date: dated('2031-01-10'),
  });
  const march = samplePosition(11, { stance: 'reserves', date: dated('2031-03-01') });

  test('with nothing there, there is nothing to compare', () => {
    expect(preview(draft(), [])).toBeNull();
  });

  test('it names what it supersedes, when that was said, and what changed', () => {
    expect(preview(draft(), [january])).toEqual({
      previous: january,
      day: '2031-01-10',
      basis: 'stated',
      shift: { kind: 'reversed', gaveUpRedLine: true },
      supersedes: true,
    });
  });

  test('a statement of an earlier day is compared with what came before it, and supersedes nothing', () => {
    const result = preview(draft({ date: dated('2031-02-10') }), [january, march]);
    expect(result?.previous.id).toBe(january.id);
    expect(result?.supersedes).toBe(false);
  });

  test('what others say supersedes no own statement, and is no shift of it', () => {
    expect(preview(draft({ relation: 'ascribed' }), [january])).toBeNull();
    const earlier = samplePosition(12, { relation: 'ascribed', date: dated('2031-01-01') });
    expect(preview(draft({ relation: 'ascribed' }), [january, earlier])?.supersedes).toBe(false);
    expect(preview(draft({ relation: 'ascribed' }), [earlier])?.supersedes).toBe(true);
  });

  test('a correction is not compared with what it corrects', () => {
    const result = preview(draft({ corrects: march.id }), [january, march]);
    expect(result?.previous.id).toBe(january.id);
  });
});
