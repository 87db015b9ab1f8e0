import { DiffText } from '#ui/diff-text.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { use } from 'react';

let words: Promise<typeof import('#domain/change-words.ts')> | undefined;

/** Longer texts are shown as they are: comparing them word by word helps nobody. */
const longest = 5000;

interface WordsChangedProps {
  readonly before: string;
  readonly after: string;
}

/** The later text with what changed marked by word. Waits (Suspense) for what compares them. */
export function WordsChanged({ before, after }: WordsChangedProps) {
  if (before.length + after.length > longest) return <TextBlock text={after} clamp={4} />;
  return <Compared before={before} after={after} />;
}

function Compared({ before, after }: WordsChangedProps) {
  words ??= import('#domain/change-words.ts');
  const { changeDiff } = use(words);
  return (
    <div className="serif">
      <DiffText parts={changeDiff(before, after)} />
    </div>
  );
}
