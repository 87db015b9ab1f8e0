import { tidied } from './plain-text.ts';
import { foundText, type FoundText } from './source-text.ts';

/** The words of a Markdown text without its signs; the first heading is the title. */
export function readMd(markdown: string): FoundText {
  const body = markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const title = /^#\s+(.+?)\s*#*$/m.exec(body)?.[1] ?? '';
  const text = body
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^(?:```|~~~).*$/gm, '')
    .replaceAll(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '\n$1\n')
    .replaceAll(/^(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$/gm, '')
    .replaceAll(/^[ \t]{0,3}>[ \t]?/gm, '')
    .replaceAll(/^([ \t]*)[*+][ \t]+/gm, '$1- ');
  return foundText(tidied(plain(text)), { title: plain(title) });
}

function plain(text: string): string {
  return text
    .replaceAll(/!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replaceAll(/\[([^\]\n]+)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '$1')
    .replaceAll(/\[([^\]\n]+)\]\[[^\]\n]*\]/g, '$1')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/`([^`\n]+)`/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}
