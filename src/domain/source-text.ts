import type { SourceId } from './id.ts';
import type { Row } from './row.ts';

/** From what the text was read. */
export const sourceFormats = ['pasted', 'txt', 'md', 'html', 'docx', 'pdf', 'eml'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** The text of a source, as kept on this device: paragraphs parted by blank lines; never altered. */
export interface SourceText extends Row {
  readonly sourceId: SourceId;
  readonly text: string;
  /** SHA-256 of the text, in hex: by it the same text added twice is recognised. */
  readonly hash: string;
  readonly format: SourceFormat;
  /** The file's name; blank for pasted text. */
  readonly fileName: string;
}
