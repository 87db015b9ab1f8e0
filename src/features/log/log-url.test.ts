import { noLogFilter } from '#domain/log-filter.ts';
import { expect, test } from 'vitest';
import { isLogFiltered, readLogFilter, withLogFilter } from './log-url.ts';

const id = '01890000-0000-7000-8000-000000000001';

test('what the URL says amiss is left out', () => {
  const params = new URLSearchParams('party=x,&stance=excludes,loves&from=soon&person=1&track=no');
  expect(readLogFilter(params)).toEqual({ ...noLogFilter, stances: ['excludes'] });
});

test('whose word it is goes with a party, and with none it is let go', () => {
  const params = new URLSearchParams(`party=${id}&voice=own`);
  expect(readLogFilter(params)).toEqual({ ...noLogFilter, partyIds: [id], voice: 'own' });
  expect(readLogFilter(new URLSearchParams('voice=own'))).toEqual(noLogFilter);
  expect(readLogFilter(new URLSearchParams(`party=${id}&voice=loud`)).voice).toBeNull();
  const cleared = { ...readLogFilter(params), partyIds: [] };
  expect(withLogFilter(params, cleared).toString()).toBe('');
});

test('filters come back from the URL as they were put there, and other parameters stay', () => {
  const filter = {
    ...noLogFilter,
    partyIds: [id],
    trackId: 'unsorted',
    firmnesses: ['red-line'],
    relations: ['ascribed', 'third-party'],
    voice: 'others',
    from: '2031-01-01',
    text: 'force',
  } as const;
  const params = withLogFilter(new URLSearchParams('item=a'), filter);
  expect(readLogFilter(params)).toEqual(filter);
  expect(params.get('item')).toBe('a');
  expect(isLogFiltered(filter)).toBe(true);
  expect(withLogFilter(params, noLogFilter).toString()).toBe('item=a');
});
