import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { mailHtmlContract } from "@/lib/mail/contract";
import { mailDocument } from "@/lib/mail/mailbox";

const handler = resource(
  route(mailHtmlContract, async ({ params }) => new Answer(await mailDocument(params.id))),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
