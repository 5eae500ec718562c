import { toPlainText } from "./plain-text";
import type { RichText } from "./rich-text";

type Provider = "slack" | "teams" | "mattermost";

/** The body that a provider's incoming webhook takes for a message with a title. */
export function chatBody(provider: Provider, { title, body }: { title: string; body: RichText }): string {
  const text = toPlainText(body);
  if (provider === "teams") return JSON.stringify(adaptiveCard(title, text));
  const bold = provider === "slack" ? `*${escapeSlack(title)}*` : `**${title}**`;
  return JSON.stringify({ text: `${bold}\n${provider === "slack" ? escapeSlack(text) : text}` });
}

// Slack reads these three as control characters: <!channel> in a name would ring everybody.
const escapeSlack = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const adaptiveCard = (title: string, text: string) => ({
  type: "message",
  attachments: [
    {
      contentType: "application/vnd.microsoft.card.adaptive",
      content: {
        type: "AdaptiveCard",
        version: "1.4",
        body: [
          { type: "TextBlock", text: title, weight: "Bolder", wrap: true },
          { type: "TextBlock", text, wrap: true },
        ],
      },
    },
  ],
});
