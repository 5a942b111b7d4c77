import type { Protocol, Page as PuppetPage } from "puppeteer-core";

/** What the closed shadow roots of a page show, as `innerText` gives it. */
export async function closedText(page: PuppetPage): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const texts: string[] = [];
    for (const { backendNodeId } of closedRoots(root)) {
      const { object } = await session.send("DOM.resolveNode", { backendNodeId });
      const { result } = await session.send("Runtime.callFunctionOn", {
        objectId: object.objectId ?? "",
        functionDeclaration: innerText.toString(),
        returnByValue: true,
      });
      texts.push(String(result.value));
    }
    return texts.join("\n");
  } finally {
    await session.detach();
  }
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === "closed");
  const within = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots);
  return [...own, ...within];
}

/** Runs in the page, on a shadow root. */
function innerText(this: ShadowRoot): string {
  const shown = [...this.children].filter((child) => child instanceof HTMLElement);
  return shown.map((child) => child.innerText).join("\n");
}
