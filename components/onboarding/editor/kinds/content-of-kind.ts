import type { z } from "zod";
import type { FieldsProps } from "@/components/onboarding/editor/item-form";
import type { contentOf } from "@/lib/onboarding/content/items";
import type { ItemKind } from "@/lib/onboarding/content/kinds";

/** The fields of one kind, typed by its schema. */
export type KindFields<K extends ItemKind> = FieldsProps<
  z.input<(typeof contentOf)[K]>,
  z.output<(typeof contentOf)[K]>
>;
