"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { Braces, ImagePlus, Link as LinkIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Toolbar } from "react-aria-components/Toolbar";
import { LinkDialog } from "@/components/onboarding/editor/text/link-dialog";
import { marks } from "@/components/onboarding/editor/text/marks";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { COMPANIONS } from "@/lib/onboarding/content/companions";
import { PLACEHOLDERS } from "@/lib/onboarding/content/placeholders";

const buttonClass =
  "grid size-7.5 shrink-0 place-items-center rounded-sm text-ink-muted transition-colors data-hovered:bg-hover data-hovered:text-ink data-selected:bg-accent-soft-strong data-selected:text-accent-text pointer-coarse:size-10";

/** What can be done with the text; arrow keys go through it. */
export function RichTextToolbar({ editor, onImage }: { editor: Editor; onImage: () => void }) {
  const t = useTranslations("sequences.text");
  const placeholders = useTranslations("sequences.placeholder");
  const [link, setLink] = useState<{ href: string } | null>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      marks: marks.filter(({ isOn }) => isOn(now)).map(({ id }) => id),
      isImage: now.isActive("image"),
      href: now.isActive("link") ? String(now.getAttributes("link").href ?? "") : null,
    }),
  });
  return (
    <>
      <Toolbar
        aria-label={t("toolbar")}
        className="flex flex-wrap items-center gap-0.5 border-b border-line px-1 py-1"
      >
        {marks.map(({ id, icon: Icon, toggle }) => (
          <ToggleButton
            key={id}
            aria-label={t(id)}
            isSelected={active.marks.includes(id)}
            onChange={() => toggle(editor)}
            className={buttonClass}
          >
            <Icon aria-hidden className="size-4" />
          </ToggleButton>
        ))}
        <ToggleButton
          aria-label={t("link")}
          isSelected={active.href !== null}
          onChange={() => setLink({ href: active.href ?? "" })}
          className={buttonClass}
        >
          <LinkIcon aria-hidden className="size-4" />
        </ToggleButton>
        <ToggleButton
          aria-label={t(active.isImage ? "changeImage" : "insertImage")}
          isSelected={active.isImage}
          onChange={onImage}
          className={buttonClass}
        >
          <ImagePlus aria-hidden className="size-4" />
        </ToggleButton>
        <Menu
          trigger={
            <Button size="sm" variant="quiet" className="h-7.5! pointer-coarse:h-10!">
              <Braces aria-hidden className="size-4" />
              {t("placeholder")}
            </Button>
          }
          deeds={[
            ...PLACEHOLDERS.map((name) => ({
              key: name,
              title: placeholders(name),
              onAction: () => void editor.chain().focus().insertContent(`{{${name}}}`).run(),
            })),
            ...COMPANIONS.map((name, index) => ({
              key: `${name} with words`,
              title: t("withWords", { placeholder: placeholders(name) }),
              startsGroup: index === 0,
              onAction: () => insertWithWords(editor, name, t("otherWords")),
            })),
          ]}
        />
      </Toolbar>
      {link ? (
        <LinkDialog
          href={link.href}
          onClose={() => setLink(null)}
          onSave={(href) => applyLink(editor, href)}
        />
      ) : null}
    </>
  );
}

/** Puts a placeholder in with words for when there is none, and selects them to be typed over. */
function insertWithWords(editor: Editor, name: string, words: string): void {
  const from = editor.state.selection.from + `{{${name}|`.length;
  const range = { from, to: from + words.length };
  editor.chain().focus().insertContent(`{{${name}|${words}}}`).setTextSelection(range).run();
}

/** Links the selection, or, when nothing is selected, puts the address in as its own text; "" takes a link away. */
function applyLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus();
  if (href === "") chain.extendMarkRange("link").unsetLink().run();
  else if (editor.state.selection.empty && !editor.isActive("link")) {
    chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
  } else chain.extendMarkRange("link").setLink({ href }).run();
}
