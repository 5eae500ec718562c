import { budget } from "@/lib/testing/run/javascript";
import { pageWeights } from "@/lib/testing/run/page-weights";

const kB = (bytes: number) => (bytes / 1000).toFixed(0).padStart(4);

/** How much compressed JavaScript each page of the production build (`npm run build`) loads. */
export async function run(): Promise<string> {
  const lines = pageWeights().map(({ page, bytes }) => `${kB(bytes)} kB of ${kB(budget)}  ${page}`);
  return `${lines.join("\n")}\n`;
}
