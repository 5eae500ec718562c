import { createServer, type Socket } from "node:net";
import { createServer as createTlsServer, TLSSocket } from "node:tls";

export type ReceivedMail = { messageId: string; to: string[]; data: string };
type Certificate = { key: string; cert: string };

/** How a mail server behaves that is no good: a text is said instead of the usual answer, null says nothing at all. */
export type Behaviour = {
  greeting?: string | null;
  /** The user name and password it takes; absent: it offers no sign-in. */
  account?: { user: string; password: string };
  signIn?: string | null;
  /** Offers STARTTLS with this certificate. */
  startTls?: Certificate | string;
  /** Speaks TLS from the first byte on. */
  tls?: Certificate;
  sender?: string | null;
};

/**
 * A mail server that keeps what it gets. `beforeAnswer` may end the connection after a mail was taken, as a network
 * does that loses the answer, or refuse it.
 */
export async function startSmtp(
  beforeAnswer: (mail: ReceivedMail) => "take" | "drop" | "refuse" = () => "take",
  behaviour: Behaviour = {},
) {
  const mails: ReceivedMail[] = [];
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const listener = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    converse(socket, { mails, heard, beforeAnswer, behaviour });
  };
  const server = behaviour.tls ? createTlsServer(behaviour.tls, listener) : createServer(listener);
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** Every command, in order. */
    heard,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Talk = {
  mails: ReceivedMail[];
  heard: string[];
  beforeAnswer: (mail: ReceivedMail) => "take" | "drop" | "refuse";
  behaviour: Behaviour;
};

function converse(socket: Socket, talk: Talk, isUpgraded = false): void {
  const { mails, heard, beforeAnswer, behaviour } = talk;
  let buffer = "";
  let to: string[] = [];
  let isData = false;
  const say = (line: string | null) => void (line !== null && socket.write(`${line}\r\n`));

  function take(data: string): void {
    const mail = { messageId: /^Message-ID: (.*)$/im.exec(data)?.[1]?.trim() ?? "", to, data };
    isData = false;
    to = [];
    const answer = beforeAnswer(mail);
    if (answer !== "refuse") mails.push(mail);
    if (answer === "drop") socket.destroy();
    else say(answer === "refuse" ? "550 No such mailbox" : "250 Taken");
  }

  function offer(): string {
    const offers = ["test"];
    if (behaviour.account) offers.push("AUTH PLAIN");
    if (behaviour.startTls && !isUpgraded) offers.push("STARTTLS");
    return offers.map((one, at) => `250${at === offers.length - 1 ? " " : "-"}${one}`).join("\r\n");
  }

  function signIn(line: string): string | null {
    if (behaviour.signIn !== undefined) return behaviour.signIn;
    const { user, password } = behaviour.account ?? { user: "", password: "" };
    const [, given, secret] = Buffer.from(line.split(" ")[2] ?? "", "base64")
      .toString()
      .split("\0");
    return given === user && secret === password ? "235 Welcome" : "535 5.7.8 Wrong user name or password";
  }

  function upgrade(): void {
    const { startTls = "502 No" } = behaviour;
    say(typeof startTls === "string" ? startTls : "220 Go on");
    if (typeof startTls === "string") return;
    socket.removeAllListeners("data");
    converse(new TLSSocket(socket, { isServer: true, ...startTls }), talk, true);
  }

  function answer(line: string): void {
    heard.push(line);
    if (/^DATA/i.test(line)) {
      isData = true;
      say("354 Go on");
    } else if (/^RCPT TO:/i.test(line)) {
      to.push(/<(.*)>/.exec(line)?.[1] ?? "");
      say("250 OK");
    } else if (/^AUTH/i.test(line)) say(signIn(line));
    else if (/^STARTTLS/i.test(line)) upgrade();
    else if (/^MAIL FROM/i.test(line)) say(behaviour.sender === undefined ? "250 OK" : behaviour.sender);
    else if (/^QUIT/i.test(line)) socket.end("221 Bye\r\n");
    else say(/^EHLO/i.test(line) ? offer() : "250 OK");
  }

  socket.on("error", () => undefined);
  socket.setEncoding("utf8");
  if (!isUpgraded) say(behaviour.greeting === undefined ? "220 test" : behaviour.greeting);
  socket.on("data", (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(isData ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + (isData ? 5 : 2));
      if (isData) take(line);
      else answer(line);
    }
  });
}
