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

/** The hash of the one style element that sonner adds by itself, without a nonce; a test keeps it in step. */
export const toastStyleHash = "sha256-PLACEHOLDER";

/**
 * The policy of a page. Scripts run with this request's nonce or because such a script loaded them. Style elements
 * need the nonce too; style attributes are allowed because positions of popovers, progress and drag are set that way,
 * and an attribute can neither load nor run anything. Development adds what hot reloading needs.
 */
export function pageContentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}' '${toastStyleHash}'`;
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
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
