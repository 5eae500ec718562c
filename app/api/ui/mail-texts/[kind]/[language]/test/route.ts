import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { testMailContract } from "@/lib/mail/contract";
import { sendTestMail } from "@/lib/mail/edit-texts";

const handler = resource(
  route(testMailContract, ({ actor, params, body }) => sendTestMail(actor, params, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
