// CSS is written in logical properties, so that a right-to-left page is the same page.

const sides = 'top|right|bottom|left';
const physical = [
  `(?:scroll-)?(?:margin|padding)-(?:${sides})`,
  `border-(?:${sides})(?:-(?:width|style|color))?`,
  'border-(?:top|bottom)-(?:left|right)-radius',
  '(?:min-|max-)?(?:width|height)',
  sides,
].join('|');
const property = new RegExp(`(?<=^|[{;])\\s*(${physical})\\s*:`, 'gim');
const keyword = /(?<=^|[{;])\s*(text-align|float|clear)\s*:\s*(left|right)\b/gim;
const shorthand = /(?<=^|[{;])\s*(margin|padding|inset)\s*:([^;{}]+)/gim;

/** @param {string} source @returns {readonly import('./walls.mjs').Fault[]} */
export function cssFaults(source) {
  const text = source.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  );
  const at = (/** @type {RegExpExecArray} */ match) =>
    text.slice(0, match.index + match[0].search(/\S/)).split('\n').length;
  return [
    ...[...text.matchAll(property)].map((match) => ({
      rule: 'logical-css',
      line: at(match),
      message: `${match[1]} is physical: write ${logical(match[1] ?? '')}`,
    })),
    ...[...text.matchAll(keyword)].map((match) => ({
      rule: 'logical-css',
      line: at(match),
      message: `${match[1]}: ${match[2]} is physical: write start or end (inline-start, inline-end)`,
    })),
    ...[...text.matchAll(shorthand)]
      .filter((match) => isLopsided(match[2] ?? ''))
      .map((match) => ({
        rule: 'logical-css',
        line: at(match),
        message: `${match[1]} with unlike left and right: write ${match[1]}-inline and ${match[1]}-block`,
      })),
  ];
}

/** Four values of which the second (right) and the fourth (left) differ. @param {string} value */
function isLopsided(value) {
  const [, right, , left, ...more] =
    value.trim().match(/(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  return left !== undefined && right !== left && more.length === 0;
}

/** @param {string} name */
function logical(name) {
  if (name.endsWith('-radius')) return 'border-start-start-radius and its kin';
  const renamed = name
    .replace(/width$/, 'inline-size')
    .replace(/height$/, 'block-size')
    .replace(/\bleft\b/, 'inline-start')
    .replace(/\bright\b/, 'inline-end')
    .replace(/\btop\b/, 'block-start')
    .replace(/\bbottom\b/, 'block-end');
  return /^(inline|block)-(start|end)$/.test(renamed) ? `inset-${renamed}` : renamed;
}
