// What an installed Parley calls itself and looks like.

/** @type {Partial<import('vite-plugin-pwa').ManifestOptions>} */
export const appManifest = {
  id: '/',
  name: 'Parley',
  short_name: 'Parley',
  description: 'What each party says, when they meet, what follows.',
  lang: 'en',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: '#fbfaf7',
  background_color: '#fbfaf7',
  categories: ['productivity', 'politics'],
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
