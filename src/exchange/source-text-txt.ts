import { tidied } from './plain-text.ts';
import { foundText, type FoundText } from './source-text.ts';

export function readTxt(text: string): FoundText {
  return foundText(tidied(text));
}
