import type { Protocol, Page as PuppetPage } from "puppeteer-core";

/** What the closed shadow roots of a page show, as `innerText` gives it. */
export async function closedText(page: PuppetPage): Promise<string> {
  return (await inClosedRoots(page, innerText)).join("\n");
}

/** The middle of the button in a closed shadow root that says this; null: there is none. */
export async function closedPlace(
  page: PuppetPage,
  words: string,
): Promise<readonly [x: number, y: number] | null> {
  const places = await inClosedRoots(page, middleOf, words);
  return places.find((place) => place !== null) ?? null;
}

/** Calls a function in the page on each of its closed roots. What it gives must survive JSON. */
async function inClosedRoots<A extends readonly string[], T>(
  page: PuppetPage,
  fn: (this: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<readonly T[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const found: T[] = [];
    for (const { backendNodeId } of closedRoots(root)) {
      const { object } = await session.send("DOM.resolveNode", { backendNodeId });
      const { result } = await session.send("Runtime.callFunctionOn", {
        objectId: object.objectId ?? "",
        functionDeclaration: fn.toString(),
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      // It is what the function gives, by way of JSON.
      found.push(result.value as T);
    }
    return found;
  } finally {
    await session.detach();
  }
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === "closed");
  const within = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots);
  return [...own, ...within];
}

// The rest runs in the page, on a shadow root.

function innerText(this: ShadowRoot): string {
  const shown = [...this.children].filter((child) => child instanceof HTMLElement);
  return shown.map((child) => child.innerText).join("\n");
}

function middleOf(this: ShadowRoot, words: string): readonly [number, number] | null {
  const button = [...this.querySelectorAll("button")].find((it) => it.textContent === words);
  const box = button?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
}
