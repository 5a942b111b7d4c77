import type { Lookup } from "../scripts/browsers/serve";
import { readHtml, type Truth } from "./corpus";

/** No script of the page runs and nothing is fetched; styles written in the page hold. */
const policy = (scripts: string) => ({
  "content-security-policy": `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data:`,
});

/** Where a page is shown: its own address, or an invented one when the corpus knows none. */
export function addressOf({ id, url }: Truth): string {
  const own = URL.canParse(url) ? new URL(url) : new URL(`https://page-${id}.example/`);
  own.hash = "";
  return own.href;
}

/**
 * Answers the address of each page of a corpus with that page, read when it is asked for.
 *
 * @param scripts - where scripts may come from: none, or an origin of our own
 */
export function replay(corpus: string, truths: readonly Truth[], scripts = "'none'"): Lookup {
  const headers = policy(scripts);
  const ids = new Map(truths.map((truth) => [addressOf(truth), truth.id]));
  return (address) => {
    // A browser that knows that a host speaks https alone asks so, whatever the corpus says.
    const id = ids.get(address) ?? ids.get(address.replace(/^https:/, "http:"));
    return id === undefined ? null : { headers, chunks: [readHtml(corpus, id)] };
  };
}
