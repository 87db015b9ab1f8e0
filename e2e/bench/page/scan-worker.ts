addEventListener(
  'message',
  ({ data }: MessageEvent<{ texts: readonly string[]; word: string; runs: number }>) => {
    const { texts, word, runs } = data;
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const begun = performance.now();
      for (const text of texts) if (text.includes(word)) found += 1;
      times.push(performance.now() - begun);
    }
    postMessage({ times, found: found / runs });
  },
);
