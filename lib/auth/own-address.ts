/** A path of ours to go to after signing in; anything that could lead elsewhere becomes the start page. */
export function ownAddress(next: string): string {
  const base = "http://muster.invalid";
  if (!next.startsWith("/") || !URL.canParse(next, base)) return "/";
  const target = new URL(next, base);
  return target.origin === base && target.pathname !== "/login" ? target.pathname + target.search : "/";
}
