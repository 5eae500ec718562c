import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** A page and the bytes of compressed JavaScript that its HTML refers to, the framework's and old browsers' included. */
export type PageWeight = { page: string; bytes: number };

type Manifest = { entryJSFiles: Record<string, string[]> };
type BuildManifest = { rootMainFiles: string[]; polyfillFiles: string[] };

/**
 * Of every page of the production build, the heaviest first: what a browser loads before the page comes alive. What
 * arrives after that, or when it is wanted, is not counted. Raises Error where there is no build.
 */
export function pageWeights(build = ".next"): PageWeight[] {
  const { rootMainFiles, polyfillFiles }: BuildManifest = JSON.parse(
    readFileSync(path.join(build, "build-manifest.json"), "utf8"),
  );
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(path.join(build, file))).length;
    sizes.set(file, size);
    return size;
  };
  const manifests = globSync(path.join(build, "server/app/**/page_client-reference-manifest.js"));
  const pages = manifests.map((file) => {
    const files = new Set([...rootMainFiles, ...polyfillFiles, ...filesIn(readFileSync(file, "utf8"))]);
    return { page: pageOf(path.relative(path.join(build, "server/app"), file)), files };
  });
  return pages
    .map(({ page, files }) => ({ page, bytes: [...files].reduce((sum, file) => sum + sizeOf(file), 0) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The address below which a page lies: groups in brackets are no part of it. */
const pageOf = (file: string): string =>
  `/${path
    .dirname(file)
    .split(path.sep)
    .filter((part) => !/^\(.*\)$|^page$|^\.$/.test(part))
    .join("/")}`;

/** The manifest is a script that sets one JSON value. */
function filesIn(script: string): string[] {
  const json = script.slice(script.indexOf("{", script.indexOf("] =")), script.lastIndexOf("}") + 1);
  return Object.values((JSON.parse(json) as Manifest).entryJSFiles).flat();
}
