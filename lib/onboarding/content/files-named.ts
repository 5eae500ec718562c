/** A file that a content names: which, and the field it stands in. */
export type NamedFile = { file: number; path: Path };
type Path = (string | number)[];

/**
 * Every file in a content: pictures in texts (at the field of the text), attachments, a badge's picture. The database
 * finds the same ones by itself (function files_named) and keeps them as long as they are named.
 */
export function filesNamed(content: unknown, path: Path = [], text: Path | null = null): NamedFile[] {
  if (typeof content !== "object" || content === null) return [];
  const inside = text ?? ("type" in content && content.type === "doc" ? path : null);
  const entries: [string | number, unknown][] = Array.isArray(content)
    ? [...content.entries()]
    : Object.entries(content);
  return entries.flatMap(([name, value]) => {
    if (typeof value !== "number") return filesNamed(value, [...path, name], inside);
    if (name === "file") return [{ file: value, path: inside ?? path }];
    return name === "image" ? [{ file: value, path: [...path, name] }] : [];
  });
}
