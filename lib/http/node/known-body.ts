const texts = new WeakMap<Response, string>();

/** Remembers the text a response was made from, so that the front can send it without reading a stream. */
export function withKnownBody(response: Response, text: string): Response {
  texts.set(response, text);
  return response;
}

export function knownBody(response: Response): string | undefined {
  return response.bodyUsed ? undefined : texts.get(response);
}
