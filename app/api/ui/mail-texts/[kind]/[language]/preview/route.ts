import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { previewMailContract } from "@/lib/mail/contract";
import { previewMail } from "@/lib/mail/edit-texts";

const handler = resource(
  route(previewMailContract, ({ actor, params, body }) => previewMail(actor, params, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
