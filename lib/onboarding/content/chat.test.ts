import { expect, it } from "vitest";
import { chatBody } from "./chat";
import { richTextOf } from "./rich-text";

const message = { title: "<!channel> Ada & co", body: richTextOf("Starts on Monday.") };

it.each([
  ["slack", { text: "*&lt;!channel&gt; Ada &amp; co*\nStarts on Monday." }],
  ["mattermost", { text: "**<!channel> Ada & co**\nStarts on Monday." }],
] as const)("%s takes a line of text, its control characters harmless", (provider, body) => {
  expect(JSON.parse(chatBody(provider, message))).toEqual(body);
});

it("Microsoft Teams takes a card", () => {
  const { type, attachments } = JSON.parse(chatBody("teams", message));
  expect(type).toBe("message");
  expect(attachments).toHaveLength(1);
  expect(attachments[0]).toMatchObject({
    contentType: "application/vnd.microsoft.card.adaptive",
    content: { type: "AdaptiveCard", body: [{ text: message.title }, { text: "Starts on Monday." }] },
  });
});
