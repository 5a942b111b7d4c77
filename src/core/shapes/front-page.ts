/** "/", "/index.html", "/en/" */
const FRONT = /^\/(?:index\.\w{3,5}|[a-z]{2}\/?)?$/;

/** The host of which an address is the front page, or null. */
export function frontOf(href: string): string | null {
  const to = URL.parse(href);
  if (!to?.protocol.startsWith("http")) return null;
  return FRONT.test(to.pathname) ? to.host : null;
}
