import { contract } from "@/lib/http/contract";
import { mailParams } from "./schema";

export const resendMailContract = contract({
  id: "resendMail",
  method: "POST",
  path: "/api/ui/mails/{id}/resend",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "Mail",
  summary: "Put a mail that failed, or was kept, into the outbox again",
  params: mailParams,
});

export const mailHtmlContract = contract({
  id: "mailHtml",
  method: "GET",
  path: "/api/ui/mails/{id}/html",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "Mail",
  summary: "A mail as its reader sees it, without scripts and without anything from elsewhere",
  params: mailParams,
  produces: "text/html",
});
