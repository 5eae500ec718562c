/** What a webhook is called: by its name, without one by the host it calls. */
export const webhookName = ({ name, url }: { name: string; url: string }): string =>
  name || new URL(url).host;
