/** Headers of every page and file, besides the page's own policy. */
export const pageHeaders = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/** On top of them where the address itself is a secret: it is kept nowhere, found by nobody and told to no one. */
export const secretPageHeaders = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
} as const;

/**
 * The style element that sonner adds by itself, without a nonce: its text, and nothing at all, because it is inserted
 * before it is filled. A test keeps both in step with the installed version.
 */
export const toastStyleHashes = [
  "sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY=",
  "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
] as const;

/**
 * The policy of a page. Scripts run with this request's nonce or because such a script loaded them. Style elements
 * need the nonce too; style attributes are allowed because positions of popovers, progress and drag are set that way,
 * and an attribute can neither load nor run anything. Development adds what hot reloading needs.
 * Frames may hold documents of ours (a mail, read as its reader sees it) on every page, because the policy of the
 * page that was loaded first stays in force while one clicks through others.
 */
export function pageContentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const styles = isDevelopment
    ? "'unsafe-inline'"
    : [`nonce-${nonce}`, ...toastStyleHashes].map((source) => `'${source}'`).join(" ");
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${styles}`,
    `style-src-elem 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
