import { contract } from "@/lib/http/contract";
import { mailCheck } from "./check/schema";
import { mailParams, mailPreview, mailSwitches, mailTextParams, testMail, wordingInput } from "./schema";

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

const mailText = {
  path: "/api/ui/mail-texts/{kind}/{language}",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "Mail",
  params: mailTextParams,
} as const;

export const saveMailTextContract = contract({
  ...mailText,
  id: "saveMailText",
  method: "PUT",
  summary: "Replace the words of a kind of mail in a language",
  body: wordingInput,
});

export const resetMailTextContract = contract({
  ...mailText,
  id: "resetMailText",
  method: "DELETE",
  summary: "Go back to Muster's own words",
});

export const previewMailContract = contract({
  ...mailText,
  id: "previewMail",
  method: "POST",
  path: "/api/ui/mail-texts/{kind}/{language}/preview",
  summary: "A mail in these words with made-up names, without saving them",
  body: wordingInput,
  response: mailPreview,
});

export const testMailContract = contract({
  ...mailText,
  id: "testMail",
  method: "POST",
  path: "/api/ui/mail-texts/{kind}/{language}/test",
  summary: "Mail these words to the caller, marked as a test",
  body: wordingInput,
  response: testMail,
});

export const switchMailsContract = contract({
  id: "switchMails",
  method: "PUT",
  path: "/api/ui/mail-switches",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "Mail",
  summary: "Settle which mails are sent: those named, and those nobody can do without",
  body: mailSwitches,
});

export const checkMailServerContract = contract({
  id: "checkMailServer",
  method: "POST",
  path: "/api/ui/mail-check",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "Mail",
  summary: "Try the mail server step by step, without sending a mail",
  response: mailCheck,
});
