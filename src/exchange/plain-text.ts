/**
 * Plain text as it is kept: paragraphs parted by one blank line, no control characters, no white space at
 * the ends of lines. Lines that were broken to fit a width are joined.
 */
export function tidied(text: string): string {
  const lines = text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replaceAll(unwanted, '')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd());
  const hasBlankLines = lines.some((line, at) => line === '' && at > 0 && lines[at + 1]);
  const whole = lines.join(hasBlankLines ? '\n' : '\n\n').replaceAll(/^\n+|\n+$/g, '');
  return whole
    .split(/\n{2,}/)
    .map(joined)
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

/** Paragraphs as one text. */
export function fromParagraphs(paragraphs: readonly string[]): string {
  return tidied(paragraphs.map((each) => each.replaceAll(/\n{2,}/g, '\n')).join('\n\n\n'));
}

// Control characters, what overrides the direction of text, the byte order mark, lone surrogates.
const unwanted =
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const narrow = 45;
const wide = 100;

/** Lines of nearly one length were broken by a program, others by a person. */
function joined(paragraph: string): string {
  const lines = paragraph.replace(/^\n+/, '').split('\n');
  const isBroken =
    lines.length > 1 &&
    lines.slice(0, -1).every((line) => line.length >= narrow && line.length <= wide) &&
    !lines.some((line) => /^\s*(?:[-*•–]|\d+[.)])\s/.test(line));
  return isBroken ? lines.map((line) => line.trim()).join(' ') : lines.join('\n');
}
