// Every wall is broken once on purpose: the lint must fail on it, and pass when it is mended.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byLinter } from './lint-cases.mjs';
import { byScript } from './scan-cases.mjs';

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
const broken = join(folder, 'broken');
const mended = join(folder, 'mended');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter', () => {
  /** @type {Outcome} */
  let onBroken;
  /** @type {Outcome} */
  let onMended;

  beforeAll(() => {
    layOut(broken, byLinter, 'bad');
    layOut(mended, byLinter, 'good');
    onBroken = lint(broken);
    onMended = lint(mended);
  }, 60_000);

  it.each(byLinter)('$wall', ({ file, goodFile = file, rule }) => {
    expect(onBroken.status).not.toBe(0);
    expect(onBroken.rulesAt(file)).toContain(rule);
    expect(onMended.rulesAt(goodFile)).not.toContain(rule);
  });

  it('passes when every wall is mended', () => expect(onMended.status).toBe(0));

  it('teaches: every refused import says what the room may have', () => {
    expect(onBroken.unexplained).toEqual([]);
  });
});

describe('the scan', () => {
  it.each(byScript)('$wall', (wall) => {
    const { file, goodFile = file, rule } = wall;
    const root = mkdtempSync(join(folder, 'scan-'));
    write(root, file, wall.bad);
    const onBroken = scan(root);
    expect(onBroken.status).not.toBe(0);
    expect(onBroken.stderr).toMatch(new RegExp(`^${file}:\\d+: .*\\[${rule}\\]$`, 'm'));
    rmSync(join(root, file));
    write(root, goodFile, wall.good);
    expect(scan(root)).toMatchObject({ status: 0, stderr: '' });
  });
});

/**
 * @typedef {object} Outcome
 * @property {number | null} status
 * @property {(file: string) => readonly string[]} rulesAt
 * @property {readonly string[]} unexplained
 */

/** @param {string} root @param {readonly import('./lint-cases.mjs').Case[]} walls @param {'bad' | 'good'} which */
function layOut(root, walls, which) {
  mkdirSync(root, { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  config.options.typeAware = false; // the walls need no types, and the packages are not there
  writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify(config));
  for (const wall of walls) {
    for (const [file, text] of Object.entries(wall.also ?? {})) write(root, file, text);
    write(root, which === 'good' ? (wall.goodFile ?? wall.file) : wall.file, wall[which]);
  }
}

/** @param {string} root @returns {Outcome} */
function lint(root) {
  const bin = resolve('node_modules/oxlint/bin/oxlint');
  const { status, stdout } = spawnSync(process.execPath, [bin, '-f', 'json'], {
    cwd: root,
    encoding: 'utf8',
  });
  /** @type {readonly { filename: string, code: string, help?: string, message: string }[]} */
  const found = JSON.parse(stdout).diagnostics;
  return {
    status,
    rulesAt: (file) => found.filter(({ filename }) => filename === file).map(({ code }) => code),
    unexplained: found
      .filter(({ code, help }) => code === 'eslint(no-restricted-imports)' && !help)
      .map(({ filename, message }) => `${filename}: ${message}`),
  };
}

/** @param {string} root */
function scan(root) {
  return spawnSync(process.execPath, [resolve('scripts/walls.mjs'), root], { encoding: 'utf8' });
}

/** @param {string} root @param {string} file @param {string} text */
function write(root, file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
