import { UnreadableDocument, type FoundText } from './source-text.ts';
import type { PdfAnswer } from './pdf-worker.ts';

/** Takes a PDF apart in a worker, so that the page stays quick meanwhile. @throws UnreadableDocument */
export async function readPdfAside(bytes: Uint8Array<ArrayBuffer>): Promise<FoundText> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<PdfAnswer>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<PdfAnswer>) => resolve(event.data));
      worker.addEventListener('error', () => reject(new Error('The PDF worker failed')));
      worker.postMessage(bytes, [bytes.buffer]);
    });
    if (answer.found) return answer.found;
    throw answer.says ? new UnreadableDocument(answer.says) : new Error('Unreadable PDF');
  } finally {
    worker.terminate();
  }
}
