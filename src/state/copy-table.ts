import { positionsOfIssues } from '#data/reads/positions.ts';
import type { IssueId } from '#domain/id.ts';
import type { IssuePositions } from '#data/reads/positions.ts';
import { tableCopy } from '#exchange/table-copy.ts';

type Lines = readonly (readonly string[])[];

/**
 * Puts a table on the clipboard as tab-separated text and as a table for a word processor. It may still
 * have to be read: the browser waits for it. First line: headers.
 * @returns false where the browser refuses
 */
export async function copyTable(lines: () => Promise<Lines>): Promise<boolean> {
  const copy = lines().then(tableCopy);
  const part = async (kind: 'text' | 'html', type: string) =>
    new Blob([(await copy)[kind]], { type });
  const item = new ClipboardItem({
    'text/plain': part('text', 'text/plain'),
    'text/html': part('html', 'text/html'),
  });
  return await navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/** Positions of these issues as they are now, for a table that is read only in part. */
export async function readPositions(
  issueIds: readonly IssueId[],
): Promise<readonly IssuePositions[]> {
  return await positionsOfIssues(issueIds);
}
