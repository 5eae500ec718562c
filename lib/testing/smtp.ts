import { createServer, type Socket } from "node:net";

export type ReceivedMail = { messageId: string; to: string[]; data: string };

/**
 * A mail server that keeps what it gets. `beforeAnswer` may end the connection after a mail was taken, as a network
 * does that loses the answer, or refuse it.
 */
export async function startSmtp(
  beforeAnswer: (mail: ReceivedMail) => "take" | "drop" | "refuse" = () => "take",
) {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    converse(socket, mails, beforeAnswer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(
  socket: Socket,
  mails: ReceivedMail[],
  beforeAnswer: (mail: ReceivedMail) => "take" | "drop" | "refuse",
): void {
  let buffer = "";
  let to: string[] = [];
  let isData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);

  function take(data: string): void {
    const mail = { messageId: /^Message-ID: (.*)$/im.exec(data)?.[1]?.trim() ?? "", to, data };
    isData = false;
    to = [];
    const answer = beforeAnswer(mail);
    if (answer === "refuse") return void say("550 No such mailbox");
    mails.push(mail);
    if (answer === "drop") socket.destroy();
    else say("250 Taken");
  }

  socket.setEncoding("utf8");
  say("220 test");
  socket.on("data", (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(isData ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + (isData ? 5 : 2));
      if (isData) take(line);
      else if (/^DATA/i.test(line)) {
        isData = true;
        say("354 Go on");
      } else if (/^RCPT TO:/i.test(line)) {
        to.push(/<(.*)>/.exec(line)?.[1] ?? "");
        say("250 OK");
      } else if (/^QUIT/i.test(line)) socket.end("221 Bye\r\n");
      else say(/^EHLO/i.test(line) ? "250 test" : "250 OK");
    }
  });
}
