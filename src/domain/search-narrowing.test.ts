import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { sampleId, samplePosition } from './sample-rows.fixture.ts';
import { makeSearchIndex } from './search-index.ts';
import { makeNarrowing } from './search-narrowing.ts';
import { searchWords, seededNumbers } from './search-words.fixture.ts';

test('however a word is typed, and whatever is written meanwhile, all that has it is found', () => {
  const seed = Date.now() % 0x7fffffff;
  const random = seededNumbers(seed);
  const pick = <V>(list: readonly V[]) => list[Math.floor(random() * list.length)] as V;
  const words = Object.values(searchWords).flatMap((script) => script.words);
  const index = makeSearchIndex();
  const write = (number: number) => {
    const statement = [pick(words), pick(words), pick(words)].join(' ');
    index.take('positions', samplePosition(number, { statement }));
  };
  for (let number = 0; number < 200; number += 1) write(number);
  const narrowing = makeNarrowing(index);
  for (let round = 0; round < 200; round += 1) {
    const letters = Array.from(foldText(pick(words)));
    for (let length = 1; length <= letters.length; length += 1) {
      if (random() < 0.1) write(Math.floor(random() * 220));
      if (random() < 0.1) index.remove(sampleId(Math.floor(random() * 220)));
      const typed = letters.slice(random() < 0.1 ? 1 : 0, length).join('') || 'a';
      const plain = index.folded.flatMap((text, place) => (text.includes(typed) ? [place] : []));
      expect({ seed, typed, found: narrowing(typed) }).toEqual({ seed, typed, found: plain });
    }
  }
});
