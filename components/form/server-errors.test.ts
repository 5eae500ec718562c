import { createFormControl, get } from "react-hook-form";
import { beforeEach, describe, expect, it } from "vitest";
import { showServerErrors } from "@/components/form/server-errors";
import { AppError } from "@/lib/errors";

type Values = { email: string; breaks: { start: string }[] };

const blank: Values = { email: "", breaks: [{ start: "" }] };
let form = createFormControl<Values, unknown, Values>({ defaultValues: blank });

beforeEach(() => {
  form = createFormControl<Values, unknown, Values>({ defaultValues: blank });
  for (const name of ["email", "breaks.0.start"] as const) {
    form.control.register(name);
    form.control._names.mount.add(name);
  }
});

const refusal = (...fields: { path: (string | number)[]; message: string }[]) =>
  new AppError("INVALID", "Some fields need your attention.", { fields });
const messageAt = (name: "email" | "breaks.0.start" | "root.server"): unknown =>
  get(form.control._formState.errors, `${name}.message`);

describe("errors from the server", () => {
  it("stand at their fields, nested ones too", () => {
    showServerErrors(
      form,
      refusal(
        { path: ["email"], message: "email_taken" },
        { path: ["breaks", 0, "start"], message: "required" },
      ),
      "It failed.",
    );
    expect(messageAt("email")).toBe("email_taken");
    expect(messageAt("breaks.0.start")).toBe("required");
    expect(messageAt("root.server")).toBeUndefined();
  });

  it("stand above the form when they name no field of it", () => {
    showServerErrors(form, refusal({ path: ["secret"], message: "Not yours." }), "It failed.");
    expect(messageAt("root.server")).toBe("Not yours.");
  });

  it("keep the words of a refusal without fields", () => {
    showServerErrors(form, new AppError("CONFLICT", "Somebody was faster."), "It failed.");
    expect(messageAt("root.server")).toBe("Somebody was faster.");
  });

  it("fall back when the failure has no words for people", () => {
    showServerErrors(form, new TypeError("x is undefined"), "It failed.");
    expect(messageAt("root.server")).toBe("It failed.");
  });
});
