// The one content security policy: in the page (a meta tag), as a header, and in dist/_headers.

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  // The two hashes are <style> elements that React Aria injects (usePress; usePreventScroll on iOS).
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** For `<meta http-equiv>`: a meta policy cannot carry frame-ancestors and does not bind workers. */
export const metaPolicy = directives.join('; ');

/** Sent with every answer: by scripts/serve.mjs, and by static hosts that read `_headers`. */
export const securityHeaders = {
  'content-security-policy': [...directives, "frame-ancestors 'none'"].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

export const immutable = 'public, max-age=31536000, immutable';

/** The `_headers` file understood by common static hosts. */
export function headersFile() {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const own = ['/*', ...lines, '', '/sw.js', '  cache-control: no-cache', ''];
  return [...own, '/assets/*', `  cache-control: ${immutable}`, ''].join('\n');
}
