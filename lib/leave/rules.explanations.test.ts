import { expect, it } from "vitest";
import messages from "@/lib/i18n/messages/en/leave.json";
import { explanations } from "@/lib/leave/rules/codes";

it("every refusal has its sentence", () => {
  expect(Object.keys(messages.rules)).toEqual(expect.arrayContaining([...explanations]));
});
