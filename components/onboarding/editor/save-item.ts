import type { AskedItem } from "@/components/onboarding/editor/item-dialog";
import { AppError, isAppError } from "@/lib/errors";
import { call } from "@/lib/http/client";
import { createTemplateContract, saveTemplateContract } from "@/lib/onboarding/contract/sequences";
import type { TemplateInput, TemplateSummary } from "@/lib/onboarding/schema/sequence";

/** Saves a new or changed item. What is wrong with it is told at the fields of its content. */
export async function saveItem(asked: AskedItem, body: TemplateInput): Promise<TemplateSummary> {
  try {
    const { id } =
      "id" in asked
        ? await call(saveTemplateContract, { params: { id: asked.id }, body })
        : await call(createTemplateContract, { body });
    return { id, kind: body.kind, title: body.content.title };
  } catch (error) {
    throw isAppError(error) ? insideContent(error) : error;
  }
}

function insideContent(error: AppError): AppError {
  const fields = error.details.fields?.map(({ path, message }) => ({
    path: path[0] === "content" ? path.slice(1) : path,
    message,
  }));
  return new AppError(error.code, error.message, { ...error.details, ...(fields ? { fields } : {}) });
}
