import type { BookCounts } from '#domain/book-part.ts';
import { recordCount } from '#domain/record-count.ts';
import { Plural, Trans } from '@lingui/react/macro';

/** "3 negotiations, 1,204 records". */
export function HoldsWords({ counts }: { readonly counts: BookCounts }) {
  const records = recordCount(counts);
  return (
    <Trans>
      <Plural value={counts.negotiations} one="# negotiation" other="# negotiations" />,{' '}
      <Plural value={records} one="# record" other="# records" />
    </Trans>
  );
}
