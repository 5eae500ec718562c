import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import addressparser from "nodemailer/lib/addressparser";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import { CheckFailure, Conversation, PATIENCE_MS } from "./conversation";
import { CHECK_STEPS, type CheckReason, type CheckResult, type CheckStep, type MailCheck } from "./schema";
import { reasonOf } from "./why";

/** Tries a mail server as sending would use it, up to naming the sender. Each step waits ten seconds at most. */
export async function tryServer(url: string, from: string): Promise<MailCheck> {
  const options = parseConnectionUrl(url);
  const { host = "localhost", secure = false, port = secure ? 465 : 587, auth } = options;
  const [{ address: sender = from } = {}] = addressparser(from, { flatten: true });
  const results: CheckResult[] = [];
  const hide = hider(auth);
  const note = (
    step: CheckStep,
    state: CheckResult["state"],
    answer = "",
    reason: CheckReason | null = null,
  ) => results.push({ step, state, reason, answer: hide(answer) });

  let socket: Socket | undefined;
  let conversation: Conversation | undefined;
  let at: CheckStep = "address";
  try {
    const { address } = await inTime(lookup(host));
    note("address", "ok", address === host ? "" : address);
    at = "connection";
    socket = await opened(host, port);
    note("connection", "ok");
    conversation = new Conversation({ ...options, host, port, secure }, socket);
    at = secure ? "encryption" : "greeting";
    await conversation.open();
    noteOpened(conversation);
    at = "signIn";
    const { user, pass } = (auth as { user?: string; pass?: string }) ?? {};
    if (!user || !pass) note("signIn", "skipped", "", "noCredentials");
    else if (!conversation.offersSignIn) note("signIn", "warning", "", "signInNotOffered");
    else {
      await conversation.signIn({ user, pass });
      note("signIn", "ok", conversation.lastAnswer);
    }
    at = "sender";
    await conversation.nameSender(sender);
    note("sender", "ok", conversation.lastAnswer);
  } catch (error) {
    noteFailure(error);
  } finally {
    conversation?.close();
    socket?.destroy();
  }
  return { server: `${host}:${port}`, sender, steps: results };

  function noteOpened({ isEncrypted }: Conversation): void {
    const encryption = () =>
      isEncrypted ? note("encryption", "ok") : note("encryption", "warning", "", "unencrypted");
    if (secure) encryption();
    note("greeting", "ok");
    if (!secure) encryption();
  }

  function noteFailure(error: unknown): void {
    const failure = failureOf(error);
    const step = conversation && (at === "greeting" || at === "encryption") ? conversation.stoppedAt : at;
    if (step !== at) note(at, "ok");
    note(step, "failed", failure.answer || failure.message, reasonOf(step, failure));
    const order = secure ? SECURE_ORDER : CHECK_STEPS;
    for (const left of order.slice(order.indexOf(step) + 1)) note(left, "skipped");
  }
}

const SECURE_ORDER: readonly CheckStep[] = [
  "address",
  "connection",
  "encryption",
  "greeting",
  "signIn",
  "sender",
];

const timedOut = (what: string) => Object.assign(new Error(what), { code: "ETIMEDOUT" });

async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const limit = pause(PATIENCE_MS, undefined, { signal: late.signal, ref: false }).then(() => {
    throw timedOut("No answer within ten seconds");
  });
  limit.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => late.abort());
}

function opened(host: string, port: number): Promise<Socket> {
  const socket = connect({ host, port });
  const open = new Promise<Socket>((resolve, reject) => {
    socket.once("connect", () => resolve(socket));
    socket.once("error", reject);
  });
  return inTime(open).catch((error: unknown) => {
    socket.destroy();
    throw error;
  });
}

function failureOf(error: unknown) {
  if (error instanceof CheckFailure) return error.failure;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  return { code, message, answer: "" };
}

/** Takes secrets out of what a server says, should it repeat them, and keeps it short. */
function hider(auth: { user?: string; pass?: string } | undefined) {
  const { user = "", pass = "" } = auth ?? {};
  const coded = (text: string) => Buffer.from(text).toString("base64");
  const secrets = pass ? [coded(`\0${user}\0${pass}`), coded(pass), encodeURIComponent(pass), pass] : [];
  return (text: string): string =>
    secrets
      .reduce((left, secret) => left.replaceAll(secret, "••••"), text)
      .replace(/[^\P{Cc}\n]/gu, " ")
      .slice(0, 500);
}
