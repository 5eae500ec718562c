import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

export type Source = { file: string; text: string; lines: number; imports: string[] };

const folders = ["app", "components", "lib", "prisma", "e2e"];

/** Every source file we wrote, with what it imports of ours as paths from the root. */
export function readSources(): Source[] {
  const patterns = [...folders.map((folder) => `${folder}/**/*.{ts,tsx}`), "*.ts"];
  const files = globSync(patterns, { exclude: (name) => name === "generated" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  return files
    .filter((file) => !file.endsWith(".d.ts"))
    .sort()
    .map((file) => {
      const text = readFileSync(file, "utf8");
      return { file, text, lines: text.split("\n").length - 1, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith("@/")) return [resolve(specifier.slice(2))];
    if (specifier.startsWith(".")) return [resolve(path.posix.join(path.posix.dirname(file), specifier))];
    return [];
  });
}

function resolve(target: string): string {
  return [`${target}.ts`, `${target}.tsx`, target].find((candidate) => existsSync(candidate)) ?? target;
}
