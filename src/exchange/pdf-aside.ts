import { UnreadableDocument, type FoundText } from './source-text.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-worker.ts';

/** Takes a PDF apart in a worker, so that the page stays quick meanwhile. @throws UnreadableDocument */
export async function readPdfAside(bytes: Uint8Array<ArrayBuffer>): Promise<FoundText> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<PdfAnswer>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', (event: MessageEvent<PdfAnswer>) => resolve(event.data));
      port1.start();
      worker.addEventListener('error', () => reject(new Error('The PDF worker failed')));
      const question: PdfQuestion = { bytes, port: port2 };
      worker.postMessage(question, [bytes.buffer, port2]);
    });
    if (answer.found) return answer.found;
    throw answer.says ? new UnreadableDocument(answer.says) : new Error('Unreadable PDF');
  } finally {
    worker.terminate();
  }
}
