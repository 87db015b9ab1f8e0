import type { SourceFormat } from '#domain/source-text.ts';
import type { MessageDescriptor } from '@lingui/core';

/** What a document holds: plain text in paragraphs, and what it says of itself. Blank: it does not say. */
export interface FoundText {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly outlet: string;
  readonly url: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO day. */
  readonly published: string;
}

/** A document that cannot be read, in words that say what to do. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly says: MessageDescriptor;

  constructor(says: MessageDescriptor, cause?: unknown) {
    super(says.id, { cause });
    this.says = says;
  }
}

export function foundText(text: string, about: Partial<Omit<FoundText, 'text'>> = {}): FoundText {
  const blank = { title: '', author: '', outlet: '', url: '', language: '', published: '' };
  return { ...blank, ...about, text };
}

const endings = new Map<string, Exclude<SourceFormat, 'pasted'>>([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
  ['eml', 'eml'],
]);

/** By the ending of the name; null: none that can be read. */
export function formatOf(fileName: string): Exclude<SourceFormat, 'pasted'> | null {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return endings.get(ending) ?? null;
}
