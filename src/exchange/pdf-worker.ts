import { readPdf } from './source-text-pdf.ts';
import { UnreadableDocument, type FoundText } from './source-text.ts';
import type { MessageDescriptor } from '@lingui/core';

/** What the worker answers. `says` is null where it cannot say why. */
export type PdfAnswer =
  | { readonly found: FoundText }
  | { readonly found: null; readonly says: MessageDescriptor | null };

addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  void answer(event.data).then((each) => postMessage(each));
});

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { found: await readPdf(bytes) };
  } catch (error) {
    return { found: null, says: error instanceof UnreadableDocument ? error.says : null };
  }
}
