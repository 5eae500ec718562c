import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tones } from "@/components/ui/tone";

type Colour = readonly [light: number, chroma: number, hue: number];

/** Relative luminance of an oklch colour, by way of linear sRGB (the constants are those of CSS Color 4). */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channel = (value: number) => Math.min(1, Math.max(0, value));
  const red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** A token's colour in one theme; a colour without light-dark() is the same in both. */
function token(name: string, theme: "light" | "dark"): Colour {
  const value = new RegExp(`--color-${name}:\\s*([^;]+);`).exec(css)?.[1] ?? "";
  const colours = [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)/g)];
  const found = colours[theme === "light" ? 0 : colours.length - 1];
  if (!found) throw new Error(`There is no colour --color-${name}.`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

const grounds = ["canvas", "surface", "raised", "sunken", "hover"];
const pairs: [text: string, grounds: string[], ratio: number][] = [
  ["ink", [...grounds, "pressed"], 7],
  ["ink-muted", [...grounds, "pressed", "accent-soft"], 4.5],
  ["ink-faint", grounds, 4.5],
  ["accent-text", [...grounds, "accent-soft", "accent-soft-strong"], 4.5],
  ["danger-text", [...grounds, "danger-soft"], 4.5],
  ["on-accent", ["accent", "accent-hover", "accent-pressed"], 4.5],
  ["on-danger", ["danger", "danger-hover"], 4.5],
  ["field-line", ["canvas", "surface", "raised", "sunken"], 3],
  ["danger-line", ["canvas", "surface", "raised"], 3],
  ["focus", grounds, 3],
  ["accent", ["canvas", "surface"], 3],
  ...tones.map((tone): [string, string[], number] => [`${tone}-text`, [`${tone}-soft`, "surface"], 4.5]),
];

describe.each(["light", "dark"] as const)("colours of the %s theme", (theme) => {
  it.each(pairs)("%s is readable on %j", (text, on, ratio) => {
    for (const ground of on) {
      expect(
        contrast(token(text, theme), token(ground, theme)),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(ratio);
    }
  });
});
