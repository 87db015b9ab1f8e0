import { lazyNamed } from './lazy-named.ts';

/** For unknown addresses and for things that were deleted. */
export const NotFound = lazyNamed(() => import('./not-found-page.tsx'), 'NotFound');
