import type { Handler } from "../handler";

export type Mounted = { path: string; handler: Handler };

/**
 * Finds the handler of a path among the mounted ones, with or without its last slash; undefined when
 * the path is somebody else's. A path with `{names}` takes any single segment for each.
 */
export function mountTable(mounted: readonly Mounted[]): (pathname: string) => Handler | undefined {
  const exact = new Map<string, Handler>();
  const patterns: { pattern: RegExp; handler: Handler }[] = [];
  for (const { path, handler } of mounted) {
    const bare = path.replace(/\/$/, "");
    if (bare.includes("{")) {
      const source = bare.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+");
      patterns.push({ pattern: new RegExp(`^${source}$`), handler });
    } else exact.set(bare, handler);
  }
  return (pathname) => {
    const bare = pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
    return exact.get(bare) ?? patterns.find(({ pattern }) => pattern.test(bare))?.handler;
  };
}
