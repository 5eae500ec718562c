import type { Editor } from "@tiptap/react";
import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Strikethrough,
  TextQuote,
  Underline,
} from "lucide-react";

type Mark = {
  id:
    | "bold"
    | "italic"
    | "underline"
    | "strike"
    | "code"
    | "heading"
    | "subheading"
    | "bullets"
    | "numbers"
    | "quote"
    | "rule";
  icon: LucideIcon;
  isOn: (editor: Editor) => boolean;
  toggle: (editor: Editor) => unknown;
};

const at = (editor: Editor) => editor.chain().focus();

/** The formatting that readers can be shown, as buttons. */
export const marks: readonly Mark[] = [
  { id: "bold", icon: Bold, isOn: (e) => e.isActive("bold"), toggle: (e) => at(e).toggleBold().run() },
  {
    id: "italic",
    icon: Italic,
    isOn: (e) => e.isActive("italic"),
    toggle: (e) => at(e).toggleItalic().run(),
  },
  {
    id: "underline",
    icon: Underline,
    isOn: (e) => e.isActive("underline"),
    toggle: (e) => at(e).toggleUnderline().run(),
  },
  {
    id: "strike",
    icon: Strikethrough,
    isOn: (e) => e.isActive("strike"),
    toggle: (e) => at(e).toggleStrike().run(),
  },
  { id: "code", icon: Code, isOn: (e) => e.isActive("code"), toggle: (e) => at(e).toggleCode().run() },
  {
    id: "heading",
    icon: Heading1,
    isOn: (e) => e.isActive("heading", { level: 1 }),
    toggle: (e) => at(e).toggleHeading({ level: 1 }).run(),
  },
  {
    id: "subheading",
    icon: Heading2,
    isOn: (e) => e.isActive("heading", { level: 2 }),
    toggle: (e) => at(e).toggleHeading({ level: 2 }).run(),
  },
  {
    id: "bullets",
    icon: List,
    isOn: (e) => e.isActive("bulletList"),
    toggle: (e) => at(e).toggleBulletList().run(),
  },
  {
    id: "numbers",
    icon: ListOrdered,
    isOn: (e) => e.isActive("orderedList"),
    toggle: (e) => at(e).toggleOrderedList().run(),
  },
  {
    id: "quote",
    icon: TextQuote,
    isOn: (e) => e.isActive("blockquote"),
    toggle: (e) => at(e).toggleBlockquote().run(),
  },
  { id: "rule", icon: Minus, isOn: () => false, toggle: (e) => at(e).setHorizontalRule().run() },
];
