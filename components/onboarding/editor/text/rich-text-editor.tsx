"use client";

import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type Ref, useEffect, useImperativeHandle, useState } from "react";
import { extensions } from "@/components/onboarding/editor/text/extensions";
import { type AskedImage, ImageDialog } from "@/components/onboarding/editor/text/image-dialog";
import { RichTextToolbar } from "@/components/onboarding/editor/text/rich-text-toolbar";
import { givenPicture } from "@/components/onboarding/editor/text/stored-image";
import { cx } from "@/components/ui/cx";
import { boxClass } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";

interface RichTextEditorProps {
  labelledBy: string;
  /** Where the message about what is wrong stands. */
  errorId: string | undefined;
  isRequired: boolean;
  /** Tiptap's JSON. */
  value: unknown;
  onChange: (value: unknown) => void;
  onBlur: () => void;
  focusRef: Ref<{ focus: () => void }>;
}

const textClass =
  "max-h-96 min-h-28 overflow-y-auto px-3 py-2.5 whitespace-pre-wrap outline-none break-words [&>*+*]:mt-2.5 " +
  "[&_h1]:text-lg [&_h1]:font-semibold [&_h2]:font-semibold [&_h3]:font-medium [&_a]:text-accent-text [&_a]:underline " +
  "[&_ul]:list-disc [&_ul]:ps-5 [&_ol]:list-decimal [&_ol]:ps-5 [&_blockquote]:border-s-2 [&_blockquote]:border-line-strong [&_blockquote]:ps-3 " +
  "[&_code]:rounded-sm [&_code]:bg-pressed [&_code]:px-1 [&_pre]:rounded-md [&_pre]:bg-sunken [&_pre]:p-2.5 [&_hr]:border-line-strong " +
  "[&_img]:max-h-72 [&_img]:w-fit [&_img]:max-w-full [&_img]:rounded-md " +
  "[&_.ProseMirror-selectednode]:outline-2 [&_.ProseMirror-selectednode]:outline-focus";

/** The text with its buttons. Loaded by RichTextField; style elements are left out, the policy allows none. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { labelledBy, errorId, isRequired, value, onChange, onBlur, focusRef } = props;
  const t = useTranslations("sequences.text");
  const [image, setImage] = useState<AskedImage | null>(null);
  const editor = useEditor({
    extensions,
    content: isDocument(value) ? value : "",
    injectCSS: false,
    immediatelyRender: false,
    editorProps: {
      attributes: attributesOf(labelledBy, errorId, isRequired),
      handlePaste: (_, event) => take(event, event.clipboardData),
      handleDrop: (_, event, __, isMoved) => !isMoved && (take(event, event.dataTransfer) || refuse(event)),
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON()),
    onBlur,
  });

  useEffect(() => {
    if (!editor) return;
    const attributes = attributesOf(labelledBy, errorId, isRequired);
    editor.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
  }, [editor, labelledBy, errorId, isRequired]);

  /** A picture that is pasted or dropped is asked about in words, and uploaded meanwhile. */
  function take(event: Event, data: DataTransfer | null): boolean {
    const picture = givenPicture(data);
    if (!picture) return false;
    event.preventDefault();
    setImage({ file: null, alt: "", picture });
    return true;
  }

  useImperativeHandle(focusRef, () => ({ focus: () => void editor?.commands.focus() }), [editor]);

  /** A browser would leave the page for any other file that is dropped on it. */
  function refuse(event: DragEvent): boolean {
    if (!event.dataTransfer?.files.length) return false;
    event.preventDefault();
    toast.failure(t("onlyPictures"));
    return true;
  }

  return (
    <div
      className={cx(
        boxClass,
        "focus-within:border-focus focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus",
        errorId && "border-danger-line",
      )}
    >
      {editor ? <RichTextToolbar editor={editor} onImage={() => setImage(imageAt(editor))} /> : null}
      <EditorContent editor={editor} />
      {editor && image ? (
        <ImageDialog
          asked={image}
          onClose={() => setImage(null)}
          onSave={(attrs) => editor.chain().focus().insertContent({ type: "image", attrs }).run()}
        />
      ) : null}
    </div>
  );
}

/** The selected picture, to be changed; or nothing yet. */
function imageAt(editor: Editor): AskedImage {
  const { file = null, alt = "" } = editor.isActive("image") ? editor.getAttributes("image") : {};
  return { file, alt, picture: null };
}

const isDocument = (value: unknown): value is { type: string } =>
  typeof value === "object" && value !== null && "type" in value && value.type === "doc";

const attributesOf = (labelledBy: string, errorId: string | undefined, isRequired: boolean) => ({
  role: "textbox",
  "aria-multiline": "true",
  "aria-labelledby": labelledBy,
  "aria-required": String(isRequired),
  "aria-invalid": String(errorId !== undefined),
  ...(errorId ? { "aria-describedby": errorId } : {}),
  class: textClass,
});
