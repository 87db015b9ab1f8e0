import type { SourceFormat } from '#domain/source-text.ts';

/** A text on its way into a source: pasted, dropped or opened. */
export interface ArrivedText {
  readonly text: string;
  readonly format: SourceFormat;
  /** Blank for pasted text. */
  readonly fileName: string;
}

/** What a document says of itself; blank: nothing. */
export interface FoundAbout {
  readonly title: string;
  readonly author: string;
  readonly outlet: string;
  readonly url: string;
  readonly language: string;
  /** ISO day. */
  readonly published: string;
}

/** Beyond so many characters a text is shown by its beginning, and not typed in. */
export const longPaste = 20_000;

/** A first line that reads like a headline: short, and no full sentence. */
export function headlineOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const hasMore = text.trim().length > line.length;
  return hasMore && line.length <= 160 && !/[.,;:]$/.test(line) ? line : '';
}
