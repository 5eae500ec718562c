import StarterKit from "@tiptap/starter-kit";
import { StoredImage } from "@/components/onboarding/editor/text/stored-image";
import { isSafeHref } from "@/lib/onboarding/content/links";

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
