import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'en',
  // The pseudo-locale accents every message: what stays plain on screen has escaped translation.
  pseudoLocale: 'pseudo',
  locales: ['en', 'pseudo'],
  catalogs: [{ path: 'src/locales/{locale}', include: ['src'], exclude: ['**/*.test.*'] }],
  formatOptions: { lineNumbers: false },
});
