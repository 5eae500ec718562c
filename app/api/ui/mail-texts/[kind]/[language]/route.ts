import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { resetMailTextContract, saveMailTextContract } from "@/lib/mail/contract";
import { resetMailText, saveMailText } from "@/lib/mail/edit-texts";

const handler = resource(
  route(saveMailTextContract, ({ actor, params, body }) => saveMailText(actor, params, body)),
  route(resetMailTextContract, ({ actor, params }) => resetMailText(actor, params)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
