import { createTransport, type Transporter } from "nodemailer";
import type SMTPPool from "nodemailer/lib/smtp-pool";
import { env } from "@/lib/env";
import { oncePerProcess } from "@/lib/process/once";

/** The connections to the mail server that SMTP_URL names. Every wait is shorter than a mail's lease. */
export const transport = (): Transporter<SMTPPool.SentMessageInfo> =>
  oncePerProcess("mail.transport", () => {
    const options: SMTPPool.Options & { url?: string } = {
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      // Texts come from people: nothing in them may read files or addresses on this machine.
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    return createTransport({ ...options, url: env().SMTP_URL });
  });
