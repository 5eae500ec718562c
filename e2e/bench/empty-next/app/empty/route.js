/** The floor: what Next itself costs when a handler does nothing. */
export const dynamic = "force-dynamic";
export const GET = () => new Response('{"ok":true}', { headers: { "content-type": "application/json" } });
