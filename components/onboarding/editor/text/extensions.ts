import { Node } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { isSafeHref } from "@/lib/onboarding/content/links";

/** A stored picture. There is nothing to paste one with: it is kept, shown by its words, and can be deleted. */
const StoredImage = Node.create({
  name: "image",
  group: "block",
  atom: true,
  addAttributes: () => ({ file: { default: null }, alt: { default: "" } }),
  renderHTML: ({ node }) => ["p", { class: "italic" }, `[${String(node.attrs.alt || node.attrs.file)}]`],
});

/** What may be written is what may be stored: everything else that is pasted comes in as plain paragraphs. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3, 4, 5, 6] },
    link: {
      openOnClick: false,
      defaultProtocol: "https",
      isAllowedUri: (address) => isSafeHref(address),
      shouldAutoLink: (address) => isSafeHref(address) || isSafeHref(`https://${address}`),
      HTMLAttributes: { rel: null, target: null },
    },
    trailingNode: false,
  }),
  StoredImage,
];
