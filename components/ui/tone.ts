/** The palette for things that differ in kind, not in importance. `danger` is the only one that warns. */
export const tones = ["slate", "petrol", "sky", "plum", "rose", "clay", "amber", "moss"] as const;
export type Tone = (typeof tones)[number] | "danger";

/** A soft fill with readable text. */
export const toneSoft: Record<Tone, string> = {
  slate: "bg-slate-soft text-slate-text",
  petrol: "bg-petrol-soft text-petrol-text",
  sky: "bg-sky-soft text-sky-text",
  plum: "bg-plum-soft text-plum-text",
  rose: "bg-rose-soft text-rose-text",
  clay: "bg-clay-soft text-clay-text",
  amber: "bg-amber-soft text-amber-text",
  moss: "bg-moss-soft text-moss-text",
  danger: "bg-danger-soft text-danger-text",
};

/** A full fill for dots and bars; never behind text. */
export const toneFill: Record<Tone, string> = {
  slate: "bg-slate",
  petrol: "bg-petrol",
  sky: "bg-sky",
  plum: "bg-plum",
  rose: "bg-rose",
  clay: "bg-clay",
  amber: "bg-amber",
  moss: "bg-moss",
  danger: "bg-danger-line",
};

/** The same text always gets the same tone. */
export function toneOf(text: string): Tone {
  let sum = 7;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return tones[sum % tones.length] ?? "slate";
}

/** The tone a stored colour name stands for; one that is not in the palette is slate. */
export const toneFrom = (name: string): Tone => tones.find((tone) => tone === name) ?? "slate";
