import { describe, expect, it } from "vitest";
import { withoutAnswers } from "./course";
import { filesNamed } from "./files-named";
import { contentOf } from "./items";
import { ITEM_KINDS, type ItemKind } from "./kinds";
import { richTextOf } from "./rich-text";

const body = richTextOf("Read this, {{first_name}}.");
const choices = [
  { id: "a", label: "One" },
  { id: "b", label: "Two" },
];
const asked = { id: "q", text: "Which?", options: choices, right: ["a"] };
const chapters = [{ title: "First", pages: [{ title: "Page", body }] }];
const pdf = { file: 7, name: "plan.pdf", size: 3 };
const sound: Record<ItemKind, unknown> = {
  todo: {
    title: "Hand in papers",
    body,
    form: [{ id: "iban", label: "IBAN", kind: "text", required: true }],
  },
  resource: { title: "Safety", chapters, course: { questions: [asked] } },
  appointment: { title: "Tour", body, moment: { kind: "workday", workday: 2, minute: 600 } },
  introduction: { title: "Meet", body, person: 3 },
  badge: { title: "First week", body },
  preboarding: { title: "Welcome", body },
  message: { by: "mail", title: "Hi {{first_name}}", body, to: { kind: "manager" } },
  task: { title: "Order a laptop for {{first_name}}", assignee: { kind: "role", role: 1 } },
  hardware: { title: "Laptop", assignee: { kind: "manager" } },
  webhook: { title: "Tell the directory", url: "https://hook.test/in", body: '{"mail":"{{email}}"}' },
};

const at = (kind: ItemKind, change: object) => {
  const parsed = contentOf[kind].safeParse({ ...(sound[kind] as object), ...change });
  return parsed.error?.issues.map((issue) => issue.path.join(".")) ?? [];
};

describe("contents", () => {
  it.each(ITEM_KINDS)("a sound %s is taken, and again from storage", (kind) => {
    const stored: unknown = JSON.parse(JSON.stringify(contentOf[kind].parse(sound[kind])));
    expect(contentOf[kind].parse(stored)).toEqual(stored);
  });

  it.each<[ItemKind, object, string]>([
    ["todo", { title: " " }, "title"],
    ["todo", { title: "Hi {{nobody}}" }, "title"],
    ["todo", { body: { type: "doc", content: [{ type: "iframe" }] } }, "body"],
    ["todo", { dueWorkday: -1 }, "dueWorkday"],
    ["todo", { form: [{ id: "q", label: "Pick", kind: "choice", options: [] }] }, "form.0.options"],
    ["todo", { form: [{ id: "q", label: "Pick", kind: "signature" }] }, "form.0.kind"],
    [
      "todo",
      {
        form: [
          { id: "q", label: "One", kind: "text" },
          { id: "q", label: "Two", kind: "text" },
        ],
      },
      "form",
    ],
    ["todo", { attachments: [{ file: null, name: "a.pdf", size: 1 }] }, "attachments.0.file"],
    ["todo", { attachments: [pdf, pdf] }, "attachments"],
    ["preboarding", { attachments: [{ ...pdf, name: "" }] }, "attachments.0.name"],
    ["resource", { chapters: [] }, "chapters"],
    ["resource", { course: { questions: [{ ...asked, right: ["z"] }] } }, "course.questions.0.right"],
    ["resource", { course: { questions: [asked], passMark: 101 } }, "course.passMark"],
    ["appointment", { moment: { kind: "workday", workday: 1, minute: 483 } }, "moment.minute"],
    ["appointment", { moment: { kind: "fixed", day: "2026-02-30", minute: 480 } }, "moment.day"],
    ["preboarding", { body: richTextOf(" ") }, "body"],
    ["message", { to: { kind: "everybody" } }, "to.kind"],
    ["message", { by: "chat" }, "to.provider"],
    ["task", { assignee: { kind: "role", role: 0 } }, "assignee.role"],
    ["webhook", { url: "ftp://x.test" }, "url"],
    ["webhook", { body: "{{oops" }, "body"],
  ])("a %s with %o is refused at %s", (kind, change, path) => {
    expect(at(kind, change)).toContain(path);
  });

  it("names its files, each at its field", () => {
    const image = (file: number) => ({
      ...{
        type: "doc",
        content: [{ type: "blockquote", content: [{ type: "image", attrs: { file, alt: "x" } }] }],
      },
    });
    const pages = [{ title: "Page", body: image(1) }];
    const content = {
      chapters: [{ pages, attachments: [pdf] }],
      image: 3,
      form: [{ id: "file", kind: "file" }],
    };
    expect(filesNamed(content)).toEqual([
      { file: 1, path: ["chapters", 0, "pages", 0, "body"] },
      { file: 7, path: ["chapters", 0, "attachments", 0] },
      { file: 3, path: ["image"] },
    ]);
  });

  it("a course never tells its answers to the one who takes it", () => {
    const course = contentOf.resource.parse(sound.resource);
    expect(JSON.stringify(withoutAnswers(course))).not.toContain('"right"');
  });
});
