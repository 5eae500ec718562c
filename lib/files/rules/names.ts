const LONGEST = 200;

// Control characters, and the invisible ones that turn the reading direction round ("gpj.exe" for "exe.jpg").
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const REFUSED_BY_SYSTEMS = /[<>:"|?*]/g;

/** The extension in lower case, without its dot; "" when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** A name for showing and saving: no folders, nothing hidden, at most 200 characters with its extension; never empty. */
export function cleanName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = tidy(last.replace(HIDDEN, "").replace(REFUSED_BY_SYSTEMS, "_").replace(/\s+/g, " "));
  return shortened(plain, LONGEST) || "file";
}

const tidy = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/g, "");

function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const extension = extensionOf(name);
  const ending = extension && `.${extension}`;
  const stem = name.slice(0, name.length - ending.length);
  // Not through the middle of a character outside the basic plane.
  const kept = stem.slice(0, longest - ending.length).replace(/[\uD800-\uDBFF]$/, "");
  return tidy(kept) + (name.endsWith(ending) || ending === "" ? ending : "");
}
