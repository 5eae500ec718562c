import { crc32, deflateSync } from "node:zlib";

/** Bytes of small real files, made by hand: for tests and the sample company. */
export const bytesOf = {
  png: (width: number, height: number, colour: Colour = () => [47, 111, 99]): Buffer =>
    png(width, height, colour),
  /** A page with lines of text; letters outside of Latin-1 are left out. */
  pdf,
  /** The least that is recognised as the named Office type. */
  office,
  zip,
  gif: (): Buffer => Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"),
};

export type Colour = (x: number, y: number) => readonly [red: number, green: number, blue: number];

function png(width: number, height: number, colour: Colour): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    at += 1; // Filter 0: the row as it is.
    for (let x = 0; x < width; x += 1) for (const part of colour(x, y)) at = rows.writeUInt8(part, at);
  }
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", pngHead(width, height)),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return head;
}

/** A PNG that claims a size and holds no pixels. */
export const hugePng = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", pngHead(width, height)),
    chunk("IDAT", deflateSync(Buffer.alloc(8))),
    chunk("IEND", Buffer.alloc(0)),
  ]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), whole.length - 4);
  return whole;
}

function pdf(lines: readonly string[]): Buffer {
  const shown = lines.map(
    (line) => `(${line.replace(/[\\()]/g, "\\$&").replace(/[^\x20-\xff]/g, "")}) Tj T*`,
  );
  const text = `BT /F1 13 Tf 18 TL 64 770 Td ${shown.join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${Buffer.byteLength(text, "latin1")} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let whole = "%PDF-1.4\n";
  const starts = objects.map((object, index) => {
    const start = whole.length;
    whole += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(start).padStart(10, "0");
  });
  const table = starts.map((start) => `${start} 00000 n \n`).join("");
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${whole.length}\n%%EOF\n`;
  return Buffer.from(whole + end, "latin1");
}

const openXml = "application/vnd.openxmlformats-officedocument";
const offices = {
  docx: ["word/document.xml", `${openXml}.wordprocessingml.document.main+xml`],
  xlsx: ["xl/workbook.xml", `${openXml}.spreadsheetml.sheet.main+xml`],
  pptx: ["ppt/presentation.xml", `${openXml}.presentationml.presentation.main+xml`],
  docm: ["word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"],
  odt: ["mimetype", "application/vnd.oasis.opendocument.text"],
  ods: ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
} as const;

function office(type: keyof typeof offices): Buffer {
  const [part, mime] = offices[type];
  if (part === "mimetype") return zip({ mimetype: mime, "content.xml": "<office/>" });
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${mime}"/></Types>`;
  return zip({ "[Content_Types].xml": types, "_rels/.rels": "<Relationships/>", [part]: "<document/>" });
}

/** A ZIP archive with its files stored as they are. */
function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), facts, path, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, rest, path]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}
