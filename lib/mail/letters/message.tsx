import { fileAddress } from "@/lib/files/schema/address";
import type { RichText } from "@/lib/onboarding/content/rich-text";
import { RichTextView } from "@/lib/onboarding/content/rich-text-view";
import type { Letter } from "../letter";
import { linkTo } from "../links";

/** A message that a sequence sends, in the words of whoever wrote it. */
export const messageLetter =
  ({ subject, text }: { subject: string; text: RichText }) =>
  (): Letter => ({
    kind: "message",
    subject,
    body: <RichTextView text={text} fileAddress={(file) => linkTo(fileAddress(file))} imagesAsLinks />,
  });
