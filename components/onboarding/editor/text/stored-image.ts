import { Node } from "@tiptap/core";
import { fileAddress } from "@/lib/files/schema/address";

/**
 * A picture of ours, by its file and its words. In HTML only its file counts: an address that is pasted is never looked
 * at, so pictures from elsewhere cannot come in.
 */
export const StoredImage = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ file: { default: null }, alt: { default: "" } }),
  parseHTML: () => [
    {
      tag: "img[data-file]",
      getAttrs: (image) => {
        const file = Number(image.getAttribute("data-file"));
        return Number.isSafeInteger(file) && file > 0 && { file, alt: image.getAttribute("alt") ?? "" };
      },
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    "img",
    { "data-file": attrs.file, src: fileAddress(Number(attrs.file)), alt: attrs.alt },
  ],
});

/** The one picture that somebody pastes or drops as a file; null when it is text, even with a picture in it. */
export function givenPicture(data: DataTransfer | null): File | null {
  const picture = [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
  if (!data || !picture) return null;
  const html = data.getData("text/html").replace(/<!--.*?-->|<\/?(?:html|head|body|meta)[^>]*>/gis, "");
  // Office programs add a picture of the text to the text; browsers add the <img> they copied to its bytes.
  return html.trim() === "" || /^\s*<img(?![^>]*data-file)[^>]*>\s*$/i.test(html) ? picture : null;
}
