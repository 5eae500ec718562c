import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { GET as open } from "@/app/api/ui/files/[id]/route";
import { POST as receive } from "@/app/api/ui/files/route";
import { db } from "@/lib/db";
import { receiveFile } from "@/lib/files/commands/receive";
import { bytesOf, hugePng } from "@/lib/testing/factories/bytes";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { dataFolder } from "@/lib/testing/file-folder";
import { cookieOf } from "@/lib/testing/wire/session";
import { opened, uploaded } from "@/lib/testing/wire/upload";

const MB = 1024 * 1024;
const owner = await makePerson(db(), { role: 3 });
const cookie = await cookieOf(owner);
const send = (name: string, bytes: Buffer, more: { as?: "image"; saysLength?: boolean } = {}) =>
  uploaded(receive, { name, bytes, cookie, ...more });
const stored = () => db().fileObject.count();
const listed = (folder: string) => readdirSync(path.join(dataFolder, folder));
const atFile = (message: string) => [{ path: ["file"], message: expect.stringContaining(message) }];

describe("uploading a file", () => {
  it("stores it under a random name, and gives back what it is", async () => {
    const bytes = bytesOf.pdf(["Hello"]);
    const { status, body } = await send("../../Plan of the house.PDF", bytes);
    expect([status, body]).toEqual([
      201,
      { id: expect.any(Number), name: "Plan of the house.PDF", mime: "application/pdf", size: bytes.length },
    ]);
    const { key, ownerId, storedAt } = await db().fileObject.findUniqueOrThrow({ where: { id: body.id } });
    expect([key, ownerId, storedAt]).toEqual([
      expect.stringMatching(/^[0-9a-f]{48}$/),
      owner.id,
      expect.any(Date),
    ]);
    expect(readFileSync(path.join(dataFolder, "files", key))).toEqual(bytes);
    expect(listed("incoming")).toEqual([]);
  });

  it.each<[string, Buffer, string]>([
    ["cv.pdf", bytesOf.png(2, 2), "“cv.pdf” is really a PNG picture."],
    ["photo.png", Buffer.from("<!doctype html><script>alert(1)</script>"), "is really a web page (HTML)"],
    ["logo.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "is an SVG drawing"],
    ["cv.docx", bytesOf.zip({ "evil.exe": "MZ" }), "is really a ZIP archive"],
    ["cv.docx", bytesOf.office("docm"), "Word document with macros"],
    ["empty.txt", Buffer.alloc(0), "is empty"],
    ["broken.txt", Buffer.from([0x66, 0xff, 0xfe]), "is not text in UTF-8"],
    ["nul.txt", Buffer.from("a\0b"), "is not text in UTF-8"],
    ["wide.png", hugePng(30_000, 30_000), "900 million pixels; at most 25 million"],
    ["cut.png", bytesOf.png(4, 4).subarray(0, 14), "cut.png"],
  ])(
    "%s that is something else is refused at the field, and nothing is kept",
    async (name, bytes, message) => {
      const [rows, files] = [await stored(), listed("files").length];
      const { status, body } = await send(name, bytes);
      expect([status, body.errors]).toEqual([400, atFile(message)]);
      expect([await stored(), listed("files").length, listed("incoming").length]).toEqual([rows, files, 0]);
    },
  );

  it("takes ten megabytes and not a byte more, whether or not it was said beforehand", async () => {
    const most = Buffer.alloc(10 * MB, "a");
    expect((await send("most.txt", most)).status).toBe(201);
    for (const saysLength of [true, false]) {
      const { status, body } = await send("more.txt", Buffer.alloc(10 * MB + 1, "a"), { saysLength });
      expect([status, body.errors]).toEqual([413, atFile("A file may have at most 10 MB.")]);
    }
    expect(listed("incoming")).toEqual([]);
  });

  it("takes pictures of five megabytes, and nothing but a picture where one is asked for", async () => {
    const large = Buffer.concat([bytesOf.png(2, 2), Buffer.alloc(5 * MB)]);
    for (const as of [undefined, "image"] as const) {
      const { status, body } = await send("large.png", large, as ? { as } : {});
      expect([status, body.errors]).toEqual([413, atFile("A picture may have at most 5 MB.")]);
    }
    const { status, body } = await send("plan.pdf", bytesOf.pdf(["x"]), { as: "image" });
    expect([status, body.errors]).toEqual([400, atFile("is a PDF document. Choose a PNG")]);
  });

  it("is refused without a session, from another site, and without saying from where", async () => {
    const file = { name: "a.txt", bytes: Buffer.from("a") };
    const before = await stored();
    expect((await uploaded(receive, { ...file, cookie: null })).status).toBe(401);
    expect((await uploaded(receive, { ...file, cookie, from: "https://evil.test" })).status).toBe(403);
    expect((await uploaded(receive, { ...file, cookie, from: null })).status).toBe(403);
    expect(await stored()).toBe(before);
  });

  it("keeps nothing of one that broke off", async () => {
    const before = await stored();
    async function* broken() {
      yield Buffer.from("the beginning");
      throw Object.assign(new Error("aborted"), { code: "ECONNRESET" });
    }
    await expect(receiveFile(actorOf(owner), { name: "a.txt", as: "file" }, broken())).rejects.toMatchObject({
      code: "INVALID",
      message: "The upload broke off. Try again.",
    });
    expect([await stored(), listed("incoming")]).toEqual([before, []]);
  });

  it("ends after a hundred that were never used", async () => {
    const other = await makePerson(db());
    await db().fileObject.createMany({
      data: Array.from({ length: 100 }, (_, n) => ({
        ...{ ownerId: other.id, name: "a.txt", mime: "text/plain", size: 1, key: `full-${n}` },
        ...{ sha256: new Uint8Array(32), createdAt: new Date() },
      })),
    });
    const file = { name: "a.txt", bytes: Buffer.from("a"), cookie: await cookieOf(other) };
    expect((await uploaded(receive, file)).status).toBe(429);
  });
});

describe("opening a file", () => {
  it("gives a photo without what its camera wrote beside it", async () => {
    const plain = bytesOf.png(3, 3);
    const words = Buffer.from("Location\0 59.3293N 18.0686E", "latin1");
    const about = Buffer.concat([Buffer.alloc(4), Buffer.from("tEXt"), words, Buffer.alloc(4)]);
    about.writeUInt32BE(words.length, 0);
    const photo = Buffer.concat([plain.subarray(0, 33), about, plain.subarray(33)]);
    for (const as of [undefined, "image"] as const) {
      const { body } = await send("holiday.png", photo, as ? { as } : {});
      expect(body.size).toBe(plain.length);
      const shown = Buffer.from(await (await opened(open, body.id, cookie)).arrayBuffer());
      expect(shown).toEqual(plain);
      const row = await db().fileObject.findUniqueOrThrow({ where: { id: body.id } });
      expect(Buffer.from(row.sha256)).toEqual(createHash("sha256").update(plain).digest());
    }
  });

  it("shows a picture and saves everything else, and never lets it run", async () => {
    const picture = (await send('Ärger "quoted".png', bytesOf.png(3, 3))).body;
    const shown = await opened(open, picture.id, cookie);
    expect(shown.status).toBe(200);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(bytesOf.png(3, 3));
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition":
        "inline; filename=\"_rger _quoted_.png\"; filename*=UTF-8''%C3%84rger%20_quoted_.png",
      "content-security-policy": expect.stringMatching(/^default-src 'none';.*; sandbox$/),
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=600",
      "cross-origin-resource-policy": "same-origin",
    });
    const text = (await send("page.txt", Buffer.from("x <script>"))).body;
    const saved = await opened(open, text.id, cookie);
    expect(saved.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(saved.headers.get("content-disposition")).toMatch(/^attachment; filename="page.txt"/);
    expect(saved.headers.get("cache-control")).toBe("private, no-store");
    const asked = await opened(open, text.id, cookie, "HEAD");
    expect([asked.status, asked.headers.get("content-length"), await asked.text()]).toEqual([200, "10", ""]);
  });

  it("is for nobody else: strangers and those without a session learn nothing", async () => {
    const { id } = (await send("mine.txt", Buffer.from("mine"))).body;
    expect((await opened(open, id, null)).status).toBe(401);
    const [stranger, administrator] = [
      await makePerson(db(), { role: 2 }),
      await makePerson(db(), { role: 1 }),
    ];
    for (const person of [stranger, administrator]) {
      expect((await opened(open, id, await cookieOf(person))).status).toBe(404);
      expect((await opened(open, 999_999, await cookieOf(person))).status).toBe(404);
    }
  });
});
