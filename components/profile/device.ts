const browsers = ["Edg", "OPR", "Firefox", "Chrome", "Safari"] as const;
const names: Record<(typeof browsers)[number], string> = {
  Edg: "Edge",
  OPR: "Opera",
  Firefox: "Firefox",
  Chrome: "Chrome",
  Safari: "Safari",
};
const systems = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"] as const;

/** The browser and system that a user agent claims, in the words people know them by; empty when unknown. */
export function deviceOf(userAgent: string): string {
  const browser = browsers.find((name) => userAgent.includes(`${name}/`));
  const system = systems.find((name) => userAgent.includes(name));
  return [browser && names[browser], system].filter(Boolean).join(" · ");
}
