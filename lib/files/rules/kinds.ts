import { extensionOf } from "./names";

export type FileKind =
  | "png"
  | "jpg"
  | "webp"
  | "gif"
  | "pdf"
  | "txt"
  | "csv"
  | "docx"
  | "xlsx"
  | "pptx"
  | "odt"
  | "ods";

type Known = { mime: string; endings: readonly string[]; words: string; isImage?: true };

const openXml = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

/** What may be uploaded. The first ending is given to a name without one. */
export const kinds: Record<FileKind, Known> = {
  png: { mime: "image/png", endings: ["png"], words: "a PNG picture", isImage: true },
  jpg: {
    mime: "image/jpeg",
    endings: ["jpg", "jpeg", "jpe", "jfif"],
    words: "a JPEG picture",
    isImage: true,
  },
  webp: { mime: "image/webp", endings: ["webp"], words: "a WebP picture", isImage: true },
  gif: { mime: "image/gif", endings: ["gif"], words: "a GIF picture", isImage: true },
  pdf: { mime: "application/pdf", endings: ["pdf"], words: "a PDF document" },
  txt: { mime: "text/plain", endings: ["txt", "text", "log", "md"], words: "plain text" },
  csv: { mime: "text/csv", endings: ["csv"], words: "a CSV table" },
  docx: { mime: `${openXml}.wordprocessingml.document`, endings: ["docx"], words: "a Word document" },
  xlsx: { mime: `${openXml}.spreadsheetml.sheet`, endings: ["xlsx"], words: "an Excel workbook" },
  pptx: { mime: `${openXml}.presentationml.presentation`, endings: ["pptx"], words: "a PowerPoint file" },
  odt: { mime: `${openDocument}.text`, endings: ["odt"], words: "an OpenDocument text" },
  ods: { mime: `${openDocument}.spreadsheet`, endings: ["ods"], words: "an OpenDocument spreadsheet" },
};

/** Types worth naming when they are refused, by what the bytes are recognised as. */
const refused: Record<string, string> = {
  html: "a web page (HTML)",
  svg: "an SVG drawing",
  xml: "an XML file",
  zip: "a ZIP archive",
  rar: "a RAR archive",
  "7z": "a 7-Zip archive",
  gz: "a compressed archive",
  tar: "an archive",
  exe: "a Windows program",
  elf: "a program",
  cfb: "a document of an old Office version",
  docm: "a Word document with macros",
  xlsm: "an Excel workbook with macros",
  pptm: "a PowerPoint file with macros",
  rtf: "an RTF document",
  heic: "a HEIC picture",
  avif: "an AVIF picture",
  tif: "a TIFF picture",
  bmp: "a bitmap picture",
  ico: "an icon",
  psd: "a Photoshop picture",
  mp4: "a video",
  mov: "a video",
  webm: "a video",
  mp3: "a sound file",
};

/** What the bytes are: one of the kinds, another type by its extension, or nothing that is known. */
export type Recognised = { type: string } | { type: "text" } | { type: "unknown" };

const PICTURES = "Choose a PNG, JPEG, WebP or GIF picture.";
const FILES =
  "Choose a picture (PNG, JPEG, WebP, GIF), a PDF, text or CSV in UTF-8, or a Word, Excel, PowerPoint or OpenDocument file.";

type Verdict = { kind: FileKind; name: string } | { message: string };

/** Takes the file, its name completed, or says at the field what it really is and what will do. `name` is clean. */
export function judgeFile(name: string, recognised: Recognised, as: "file" | "image"): Verdict {
  const wanted = as === "image" ? PICTURES : FILES;
  const claimed = extensionOf(name);
  const kind = kindOf(recognised.type, claimed);
  if (!kind) return { message: `${saying(name, recognised.type, claimed)} ${wanted}` };
  const { endings, words, isImage } = kinds[kind];
  if (claimed && !endings.includes(claimed)) {
    return { message: `“${name}” is really ${words}. Give it its right name, or choose another file.` };
  }
  if (as === "image" && !isImage) return { message: `“${name}” is ${words}. ${wanted}` };
  return { kind, name: claimed ? name : `${name}.${endings[0]}` };
}

function kindOf(type: string, claimed: string): FileKind | null {
  if (type === "text") return claimed === "csv" ? "csv" : "txt";
  if (type === "apng") return "png";
  return type in kinds ? (type as FileKind) : null;
}

function saying(name: string, type: string, claimed: string): string {
  if (type === "unknown") {
    return claimed === "txt" || claimed === "csv"
      ? `“${name}” is not text in UTF-8.`
      : `“${name}” is not a file that can be recognised.`;
  }
  const words = refused[type] ?? `a file of the type “${type}”`;
  return `“${name}” is ${claimed === type ? "" : "really "}${words}.`;
}
