import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { makePage } from '#data/page.ts';
import { beforeEach, expect, test } from 'vitest';
import { positionsInPieces, positionsUpTo } from './log-positions.ts';
import { positionsOfNegotiation, positionsOfTrack } from './positions.ts';

beforeEach(wipe);

test.each([1, 8, 9, 64, 65, 150])(
  '%s pages: whole up to so many positions, in pieces whatever there is',
  async (count) => {
    const { id, trackId, say } = await arden();
    const ref = await say('One.');
    await say('In the tray.', { issueId: null, trackId: null });
    const [first] = (await positionsOfTrack(trackId)).flatMap(({ positions }) => positions);
    if (!first) throw new Error('nothing was logged');
    for (let n = 1; n < count; n += 1) {
      const own = { ...first, id: `${ref.id.slice(0, -4)}${String(n).padStart(4, '0')}` };
      await database.pages.add(makePage(own, n, `v${n}`, [own]));
    }
    for (const scope of [
      { negotiationId: id, trackId: null },
      { negotiationId: id, trackId },
    ]) {
      const all =
        scope.trackId === null ? await positionsOfNegotiation(id) : await positionsOfTrack(trackId);
      const size = all.flatMap(({ positions }) => positions).length;
      expect(size).toBe(scope.trackId === null ? count + 1 : count);
      expect(await positionsUpTo(scope, size)).toEqual(all);
      expect(await positionsUpTo(scope, size - 1)).toBeNull();
      const ids: string[] = [];
      for await (const some of positionsInPieces(scope)) ids.push(...some.map((each) => each.id));
      const wanted = all.flatMap(({ positions }) => positions.map((each) => each.id));
      expect(ids.toSorted()).toEqual(wanted.toSorted());
    }
  },
);
