// The page runs under `require-trusted-types-for 'script'`: every string that a sink takes passes here.
// createHTML: React Aria's live announcer clears itself with innerHTML = ''.
// createScriptURL: the service worker's registration and the app's own workers.

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML(input: string): string; createScriptURL(input: string): string },
  ): unknown;
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;

factory?.createPolicy('default', {
  createHTML(input) {
    if (input === '') return input;
    throw new TypeError('Blocked an HTML string');
  },
  createScriptURL(input) {
    const { origin, pathname } = new URL(input, location.href);
    const isOwn = pathname === '/sw.js' || /^\/assets\/[^/]+\.js$/.test(pathname);
    if (origin === location.origin && isOwn) return input;
    throw new TypeError(`Blocked a script URL: ${input}`);
  },
});

export {};
