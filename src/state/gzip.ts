/** Compressed, piece by piece and off the page's own thread. */
export async function gzipped(blob: Blob): Promise<Blob> {
  return await new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

export async function ungzipped(blob: Blob): Promise<Blob> {
  return await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

/** The words of a blob in UTF-8, piece by piece. @throws where they are not UTF-8 */
export async function* wordsOf(blob: Blob): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
