import { Readable } from "node:stream";
import { csvLine } from "@/lib/csv";
import { Answer } from "./route";

/** The mark by which spreadsheets know UTF-8. */
const mark = "\u{feff}";

/** A table to be saved under a name, sent line by line as it comes. */
export function csvAnswer(
  name: string,
  lines: AsyncIterable<readonly (string | number)[]> | Iterable<readonly (string | number)[]>,
): Answer {
  async function* bytes() {
    const encoder = new TextEncoder();
    yield encoder.encode(mark);
    for await (const cells of lines) yield encoder.encode(csvLine(cells));
  }
  return new Answer(
    new Response(Readable.toWeb(Readable.from(bytes(), { objectMode: false })) as ReadableStream, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
      },
    }),
  );
}
