import { maxFileBytes } from '#exchange/file-header.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly says: readonly MessageDescriptor[] };

interface Following {
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

const untouched = msg`Nothing was imported, and your data here is untouched.`;

/** The words of a file, read piece by piece; refused where it is too big, unreadable or not UTF-8. */
export async function fileText(file: File, { onProgress, signal }: Following): Promise<FileText> {
  if (file.size > maxFileBytes) return refused(tooBig);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(decoder.decode(value, { stream: true }));
      read += value.length;
      onProgress(file.size === 0 ? 1 : read / file.size);
    }
    parts.push(decoder.decode());
    return { ok: true, text: parts.join('') };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError) return refused(notText);
    if (error instanceof RangeError) return refused(tooBig);
    return refused(unreadable);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

const tooBig = msg`The file is larger than 512 MB, which is more than this page can read at once. Export one negotiation at a time and open those files.`;
const notText = msg`This is not a text file, so it is not a file that Parley exports. Choose a file whose name ends in .parley.json.`;
const unreadable = msg`The browser could not read the file. It may have been moved, changed or taken away since it was chosen. Choose it again.`;

function refused(what: MessageDescriptor): FileText {
  return { ok: false, says: [what, untouched] };
}
