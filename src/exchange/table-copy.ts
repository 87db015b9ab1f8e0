export interface TableCopy {
  /** Tab-separated, for a spreadsheet or plain text. */
  readonly text: string;
  /** A plain table, for a word processor. */
  readonly html: string;
}

/** What goes on the clipboard when a table is copied. @param rows the header first */
export function tableCopy(rows: readonly (readonly string[])[]): TableCopy {
  const [header, ...body] = rows;
  const head = header ? `<thead>${htmlRow(header, 'th')}</thead>` : '';
  const lines = body.map((row) => htmlRow(row, 'td')).join('');
  return {
    text: rows.map((row) => row.map(textCell).join('\t')).join('\n'),
    html: `<table>${head}<tbody>${lines}</tbody></table>`,
  };
}

/**
 * A spreadsheet would run a cell that begins with one of these as a formula: an apostrophe stops it.
 * What is left of tabs and line breaks would make cells of its own.
 */
function textCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text.trimStart()) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return inert.replaceAll(/[\t\r\n\u2028\u2029]+/g, ' ');
}

function htmlRow(cells: readonly string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join('')}</tr>`;
}

function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(/\r\n|\r|\n/g, '<br>');
}
