import { readPdf } from './source-text-pdf.ts';
import { UnreadableDocument, type FoundText } from './source-text.ts';
import type { MessageDescriptor } from '@lingui/core';

/** What the worker answers. `says` is null where it cannot say why. */
export type PdfAnswer =
  | { readonly found: FoundText }
  | { readonly found: null; readonly says: MessageDescriptor | null };

/** What it is sent; it answers through the port, since PDF.js talks through the worker's own. */
export interface PdfQuestion {
  readonly bytes: Uint8Array;
  readonly port: MessagePort;
}

addEventListener(
  'message',
  ({ data }: MessageEvent<PdfQuestion>) => {
    void answer(data.bytes).then((each) => data.port.postMessage(each));
  },
  { once: true },
);

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { found: await readPdf(bytes) };
  } catch (error) {
    return { found: null, says: error instanceof UnreadableDocument ? error.says : null };
  }
}
