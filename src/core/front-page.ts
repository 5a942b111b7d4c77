/** The host of which an address is the front page, or null. */
export function frontOf(href: string): string | null {
  const to = URL.parse(href);
  if (!to?.protocol.startsWith("http")) return null;
  return to.pathname === "/" && to.search === "" ? to.host : null;
}
