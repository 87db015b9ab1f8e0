/** As many lines as a long table has. */
export function plainText(lines: number): void {
  const box = document.createElement('div');
  box.id = 'plain-text';
  box.style.cssText = 'block-size: 700px; overflow: auto';
  for (let n = 0; n < lines; n += 1) {
    const line = document.createElement('p');
    line.textContent = `Line ${n + 1} of plain text, about as long as a line of the table is.`;
    box.append(line);
  }
  document.body.append(box);
}
