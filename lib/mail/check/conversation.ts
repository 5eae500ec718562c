import type { Socket } from "node:net";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Failure } from "./why";

/** How long a server may take for one answer. */
export const PATIENCE_MS = 10_000;

export class CheckFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** A conversation with a mail server over an open connection, one question after the other. */
export class Conversation {
  private readonly connection: SMTPConnection;
  private readonly ended: Promise<never>;
  private isConnected = false;
  private asked = "";
  private sender = "";
  /** What the server said last. */
  lastAnswer = "";

  constructor(
    private readonly options: SMTPConnection.Options,
    socket: Socket,
  ) {
    this.connection = new SMTPConnection({
      ...options,
      connection: socket,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      transactionLog: true,
      logger: this.listener() as never,
      // The documented way to say something to a server that nodemailer has no method for.
      customAuth: {
        "MUSTER-SENDER": async ({ sendCommand }) => {
          const { status, response } = await sendCommand(`MAIL FROM:<${this.sender}>`);
          if (status < 200 || status > 299) throw Object.assign(new Error(response), { response });
          return true;
        },
      },
    });
    this.ended = new Promise((_, reject) => {
      this.connection.on("error", (error) => reject(this.failed(error)));
      this.connection.on("end", () => reject(this.failed(new Error("The server closed the connection"))));
    });
    // Whoever waits hears of it; nobody may be waiting at the moment it happens.
    this.ended.catch(() => undefined);
  }

  /** Greeting and encryption. */
  open = (): Promise<void> => this.ask((done) => this.connection.connect(done));

  /** Where opening stopped. */
  get stoppedAt(): "greeting" | "encryption" {
    if (this.options.secure) return this.isConnected ? "greeting" : "encryption";
    return this.asked === "STARTTLS" ? "encryption" : "greeting";
  }

  /** Whether the server takes user names at all; nodemailer signs in only then. */
  get offersSignIn(): boolean {
    return (this.connection as SMTPConnection & { allowsAuth?: boolean }).allowsAuth === true;
  }

  get isEncrypted(): boolean {
    return this.connection.secure === true;
  }

  signIn = (credentials: SMTPConnection.Credentials): Promise<void> =>
    this.ask((done) => this.connection.login(credentials, done));

  /** Names a sender; no mail follows. */
  nameSender(address: string): Promise<void> {
    this.sender = address;
    return this.ask((done) => this.connection.login({ method: "MUSTER-SENDER" } as never, done));
  }

  close(): void {
    this.connection.close();
  }

  private ask(question: (done: (error?: Error | null) => void) => void): Promise<void> {
    let late: NodeJS.Timeout | undefined;
    const answered = new Promise<void>((resolve, reject) => {
      late = setTimeout(() => reject(this.failed(timedOut())), 2 * PATIENCE_MS);
      question((error) => (error ? reject(this.failed(error)) : resolve()));
    });
    return Promise.race([answered, this.ended]).finally(() => clearTimeout(late));
  }

  private failed(error: Error & { code?: string; response?: string }): CheckFailure {
    const { code = "", message, response: answer = "" } = error;
    return new CheckFailure({ code, message, answer });
  }

  private listener() {
    const hear = ({ tnx }: { tnx?: string }, message: string) => {
      if (tnx === "network" && /established/.test(message)) this.isConnected = true;
      if (tnx === "server") this.lastAnswer = message;
      if (tnx === "client") this.asked = message.trim();
    };
    return { debug: hear, info: hear, warn: () => undefined, error: () => undefined, trace: () => undefined };
  }
}

const timedOut = () => Object.assign(new Error("No answer in time"), { code: "ETIMEDOUT" });
