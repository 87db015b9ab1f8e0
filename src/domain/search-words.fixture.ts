/** For tests: words of four scripts, and how they are joined. */
export const searchWords = {
  latin: {
    joint: ' ',
    words:
      'strait pilotage Déléguée tolls convoy passage Ørsted naïve ice-class winter Straße Łódź the of reserve'.split(
        ' ',
      ),
  },
  cyrillic: {
    joint: ' ',
    words: 'пролив лоцман сбор Ещё проход зима конвой сторона безопасность переговоры и в на'.split(
      ' ',
    ),
  },
  arabic: {
    joint: ' ',
    words: 'المضيق الرُّسوم قافلة شتاء مرور أمن إرشاد مفاوضات على مستوى الاتفاقيّة'.split(' '),
  },
  chinese: {
    joint: '',
    words: '海峡 通行费 引航 冬季 安全 谈判 双方 护航 条件 保留 的 在'.split(' '),
  },
} as const;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
