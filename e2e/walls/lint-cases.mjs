// Walls that oxlint holds: a file that breaks each, and the same file as it should be.

/**
 * @typedef {object} Case
 * @property {string} wall
 * @property {string} rule  what the linter or scripts/walls.mjs calls it
 * @property {string} file
 * @property {string} bad
 * @property {string} good
 * @property {Readonly<Record<string, string>>} [also]  files that stand beside both
 * @property {string} [goodFile]  where the name or place itself is the fault
 */

const imports = 'eslint(no-restricted-imports)';
const uses = (/** @type {string} */ specifier) =>
  `import { thing } from '${specifier}';\n\nexport const own = thing;\n`;

/** @param {string} room @param {string} where @param {string} bad @param {string} good @returns {Case} */
const wall = (room, where, bad, good) => ({
  wall: `${room} may not import ${bad}`,
  rule: imports,
  file: `src/${where}`,
  bad: uses(bad),
  good: uses(good),
});

/** @type {readonly Case[]} */
const rooms = [
  wall('domain', 'domain/a-data.ts', '#data/database.ts', './party.ts'),
  wall('domain', 'domain/a-state.ts', '#state/gate.ts', 'zod'),
  wall('domain', 'domain/a-ui.ts', '#ui/button.tsx', '@lingui/core/macro'),
  wall('domain', 'domain/a-react.ts', 'react', './track.ts'),
  wall('domain', 'domain/an-edtf.ts', 'edtf', './edtf-span.ts'),
  wall('domain', 'domain/a-exchange.ts', '#exchange/book.ts', 'uuid'),
  wall('domain', 'domain/a-dexie.ts', 'dexie', 'fractional-indexing'),
  wall('exchange', 'exchange/a-data.ts', '#data/database.ts', '#domain/party.ts'),
  wall('exchange', 'exchange/a-react.ts', 'react', './book.ts'),
  wall('data', 'data/reads/a-state.ts', '#state/gate.ts', '#domain/party.ts'),
  wall('data', 'data/a-zustand.ts', 'zustand', 'dexie'),
  wall('data', 'data/a-react.ts', 'react', './database.ts'),
  wall('state', 'state/a-ui.ts', '#ui/button.tsx', '#data/database.ts'),
  wall('state', 'state/a-dexie.ts', 'dexie', 'dexie-react-hooks'),
  wall('state', 'state/a-feature.ts', '#features/party/panel.tsx', 'zustand'),
  wall('ui', 'ui/a-domain.ts', '#domain/party.ts', 'react-aria-components/Button'),
  wall('ui', 'ui/a-state.ts', '#state/gate.ts', '@lingui/react/macro'),
  wall('nouns', 'nouns/a-state.ts', '#state/gate.ts', '#domain/party.ts'),
  wall('nouns', 'nouns/a-feature.ts', '#features/party/panel.tsx', '#ui/button.tsx'),
  wall(
    'features',
    'features/issue/a-aria.ts',
    'react-aria-components/Menu',
    '#nouns/date-text.tsx',
  ),
  wall('features', 'features/issue/a-data.ts', '#data/database.ts', '#state/gate.ts'),
  wall('features', 'features/issue/a-other.ts', '#features/party/panel.tsx', './panel.tsx'),
  wall('features', 'features/issue/a-parent.ts', '../party/panel.tsx', '#ui/button.tsx'),
  wall('features', 'features/issue/a-dexie.ts', 'dexie', 'react-router'),
  wall('features', 'features/issue/a-app.ts', '#app/paths.ts', '#domain/party.ts'),
  wall('app', 'app/a-parent.ts', '../state/gate.ts', '#state/gate.ts'),
  wall('app', 'app/today/a-parent.ts', '../shell.tsx', '#app/shell.tsx'),
  wall('app', 'app/a-dexie.ts', 'dexie', '#data/database.ts'),
  wall('app', 'app/a-zustand.ts', 'zustand', '#features/party/panel.tsx'),
];

/** @type {readonly Case[]} */
const linted = [
  {
    wall: 'a dynamic import meets the same wall',
    rule: imports,
    file: 'src/features/issue/a-lazy.ts',
    bad: `export const load = () => import('#data/database.ts');\n`,
    good: `export const load = () => import('#state/gate.ts');\n`,
  },
  {
    wall: 'nothing is memoised by hand',
    rule: imports,
    file: 'src/ui/a-memo.ts',
    bad: `import { useMemo } from 'react';\n\nexport const use = useMemo;\n`,
    good: `import { useState } from 'react';\n\nexport const use = useState;\n`,
  },
  {
    wall: 'imports make no circle within a room',
    rule: 'import(no-cycle)',
    file: 'src/domain/circle.ts',
    also: {
      'src/domain/round.ts': `import { circle } from './circle.ts';\n\nexport const round = () => circle;\n`,
    },
    bad: `import { round } from './round.ts';\n\nexport const circle = () => round;\n`,
    good: `export const circle = 1;\n`,
  },
  {
    wall: 'imports make no circle through the floor plan',
    rule: 'import(no-cycle)',
    file: 'src/app/turn/circle.ts',
    also: {
      'src/app/round.ts': `import { circle } from '#app/turn/circle.ts';\n\nexport const round = () => circle;\n`,
    },
    bad: `import { round } from '#app/round.ts';\n\nexport const circle = () => round;\n`,
    good: `export const circle = 1;\n`,
  },
  {
    wall: 'a file has at most 250 lines',
    rule: 'eslint(max-lines)',
    file: 'src/domain/long.ts',
    bad: `export const long = 1;\n${'// line\n'.repeat(250)}`,
    good: `export const long = 1;\n${'// line\n'.repeat(249)}`,
  },
  {
    wall: 'files are kebab-case',
    rule: 'unicorn(filename-case)',
    file: 'src/domain/partyRole.ts',
    goodFile: 'src/domain/party-role.ts',
    bad: `export const role = 1;\n`,
    good: `export const role = 1;\n`,
  },
  {
    wall: 'no default exports',
    rule: 'import(no-default-export)',
    file: 'src/ui/a-default.ts',
    bad: `const thing = 1;\n\nexport default thing;\n`,
    good: `export const thing = 1;\n`,
  },
  {
    wall: 'no any',
    rule: 'typescript(no-explicit-any)',
    file: 'src/domain/a-any.ts',
    bad: `export const thing = (value: any) => String(value);\n`,
    good: `export const thing = (value: unknown) => String(value);\n`,
  },
];

export const byLinter = [...rooms, ...linted];
