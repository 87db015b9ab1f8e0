import { pause } from './pause.ts';

const linesInPiece = 2000;
/** Milliseconds of work between two pauses. */
const stint = 30;

/** Lines gathered piece by piece, so that the page answers in between; and the last of them. */
export async function fileBlob(
  lines: AsyncIterable<string>,
): Promise<{ readonly blob: Blob; readonly last: string }> {
  const pieces: Blob[] = [];
  let open: string[] = [];
  let last = '';
  let since = performance.now();
  for await (const line of lines) {
    open.push(line);
    last = line;
    if (open.length === linesInPiece) {
      pieces.push(new Blob(open));
      open = [];
    }
    if (performance.now() - since > stint) {
      await pause();
      since = performance.now();
    }
  }
  return { blob: new Blob([...pieces, ...open], { type: 'application/json' }), last };
}
