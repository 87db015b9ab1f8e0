import { DiffText } from '#ui/diff-text.tsx';
import { Trans } from '@lingui/react/macro';
import { use } from 'react';

let words: Promise<typeof import('#domain/change-words.ts')> | undefined;

/** What changed between two texts, word by word. Waits (Suspense) for what compares them. */
export function ComparedText({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}) {
  const { changeDiff } = use(loadWords());
  if (before === after) {
    return (
      <p>
        <Trans>Both have the same words.</Trans>
      </p>
    );
  }
  return <DiffText parts={changeDiff(before, after)} />;
}

function loadWords() {
  words ??= import('#domain/change-words.ts');
  return words;
}
