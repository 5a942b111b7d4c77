import type { Page, View } from "../../scripts/browsers/browser";
import { textOf } from "./dom";
import { type Ground, shapeNamed } from "./spec";
import { expectCleaned } from "./visible";

/** A new tab with a page shape in it, once it shows what a fair reader would leave of it. */
export async function openCleaned(ground: Ground, slug: string): Promise<Page> {
  const shape = shapeNamed(ground, slug);
  const page = await ground.newPage();
  await page.open(ground.server.address(shape));
  await expectCleaned(page, shape.expected);
  return page;
}

/** The same, with the popup over it, once that speaks of the page. */
export async function openPopup(
  ground: Ground,
  slug: string,
): Promise<{ readonly page: Page; readonly popup: View }> {
  const page = await openCleaned(ground, slug);
  const popup = await ground.extension.popup(page);
  await popup.until(textOf, ".hidden-line");
  return { page, popup };
}
