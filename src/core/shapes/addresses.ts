/** "/", "/index.html", "/en/" */
const FRONT = /^\/(?:index\.\w{3,5}|[a-z]{2}\/?)?$/;

/** The host of which an address is the front page, or null. */
export function frontOf(href: string): string | null {
  const to = URL.parse(href);
  if (!to?.protocol.startsWith("http")) return null;
  return FRONT.test(to.pathname) ? to.host : null;
}

/** Whether an address is of the site that another one is of. */
export function isOnSite(href: string, url: string): boolean {
  return URL.parse(href)?.host === URL.parse(url)?.host;
}

/** Whether an address is another page of the same site. */
export function leadsToOwn(href: string, url: string): boolean {
  const [to, here] = [URL.parse(href), URL.parse(url)];
  return to !== null && to.host === here?.host && to.pathname !== here.pathname;
}
