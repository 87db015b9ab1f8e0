import { DiffText } from '#ui/diff-text.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { use } from 'react';

let words: Promise<typeof import('#domain/change-words.ts')> | undefined;

/** Longer texts are shown as they are: comparing them word by word helps nobody. */
const longest = 5000;

/** What changed between two statements. Waits (Suspense) for what compares them. */
export function WordDiff({ before, after }: { readonly before: string; readonly after: string }) {
  if (before.length + after.length > longest) return <TextBlock text={after} clamp={4} />;
  return <Compared before={before} after={after} />;
}

function Compared({ before, after }: { readonly before: string; readonly after: string }) {
  const { changeDiff } = use(loadWords());
  return <DiffText parts={changeDiff(before, after)} />;
}

function loadWords() {
  words ??= import('#domain/change-words.ts');
  return words;
}
