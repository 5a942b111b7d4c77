import { type Lookup, type Reply, type Serving, serve } from "../../scripts/browsers/serve";
import { hostilePages } from "./hostile-pages";
import { listReply } from "./list-replies";
import { oddReplies } from "./odd-replies";
import type { Page } from "./pages";
import { pickerPages } from "./picker-pages";
import { probeSource } from "./probe";

/**
 * How a page is served. `strict`: under a policy that forbids scripts, styles and all else;
 * `watched`: with a script that looks at every frame.
 */
export type Dress = "strict" | "watched";

export interface PageServer extends Serving {
  /** The page at its own address, served in this dress until it is asked for in another. */
  address(page: Page, dress?: Dress): string;
  /** The page on loopback, where a browser needs no proxy to see it. */
  local(page: Page): string;
}

const STRICT =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; " +
  "sandbox allow-same-origin";

/** Serves page shapes, and the odd documents at their addresses. */
export async function servePages(pages: readonly Page[]): Promise<PageServer> {
  const byAddress = new Map(pages.map((page) => [page.expected.url, page]));
  const bySlug = new Map(pages.map((page) => [`/${page.slug}`, page]));
  // Not told by the address: that is a part of what Stet judges a page by.
  const dresses = new Map<Page, Dress>();
  const lookup: Lookup = (address) => {
    const { hostname, pathname } = new URL(address);
    const local = hostname === "127.0.0.1" ? bySlug.get(pathname) : undefined;
    const page = byAddress.get(address) ?? local;
    if (page) return dressed(page, dresses.get(page));
    return (
      oddReplies.get(address) ??
      listReply(address) ??
      hostilePages[address]?.() ??
      pickerPages[address]?.() ??
      null
    );
  };
  const serving = await serve(lookup);
  return {
    ...serving,
    address(page, dress) {
      if (dress) dresses.set(page, dress);
      else dresses.delete(page);
      return page.expected.url;
    },
    local: ({ slug }) => `${serving.origin}/${slug}`,
  };
}

function dressed(page: Page, dress: Dress | undefined): Reply {
  const html = dress === "watched" ? watched(page) : page.html;
  const headers = dress === "strict" ? { "content-security-policy": STRICT } : {};
  const { chunks = 1, everyMs = 0 } = page.expected.stream ?? {};
  return { headers, chunks: pieces(Buffer.from(html), chunks), everyMs };
}

function watched({ html, expected }: Page): string {
  const { keep, hide } = expected;
  const source = probeSource(
    keep,
    hide.map(({ text }) => text),
  );
  return html.replace(/<head[^>]*>/i, (head) => `${head}<script>${source}</script>`);
}

/** Cuts bytes into pieces of about the same length. */
function pieces(bytes: Buffer, count: number): Buffer[] {
  const length = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * length, (at + 1) * length));
}
