/**
 * Draws icons/<size>.png (Stet acts) and icons/rest-<size>.png (Stet rests) from the SVGs, because
 * Chrome takes no SVG in a manifest. Run `tsx scripts/icons.ts` after a change to icons/*.svg.
 */
import { readFile, writeFile } from "node:fs/promises";
import { launch, type Page } from "puppeteer-core";
import { findBrowser } from "./browsers/find";

const ICONS = new URL("../icons/", import.meta.url);
const SIZES = [16, 32, 48, 128] as const;
/** From here on the mark lies on its sheet of paper; a toolbar's 16 and 32 pixels need it whole. */
const SHEET_FROM = 48;
/** Share of the sheet's width that the mark takes. */
const ON_SHEET = 0.5;
const MARKS = [
  ["stet.svg", ""],
  ["stet-rest.svg", "rest-"],
] as const;

const executablePath = findBrowser("chromium");
if (!executablePath)
  throw new Error("There is no Chromium to draw with; npm run setup installs it.");
const browser = await launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const [file, prefix] of MARKS) {
    for (const size of SIZES) await draw(page, file, `${prefix}${size}.png`, size);
  }
} finally {
  await browser.close();
}

async function draw(page: Page, file: string, to: string, size: number): Promise<void> {
  const onSheet = size >= SHEET_FROM;
  const mark = image(await address(file), onSheet ? Math.round(size * ON_SHEET) : size);
  const sheet = onSheet ? image(await address("sheet.svg"), size) : "";
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<!doctype html><style>body{margin:0;display:grid;width:${size}px;height:${size}px}
    img{grid-area:1/1;place-self:center}</style>${sheet}${mark}`,
    { waitUntil: "load" },
  );
  await writeFile(new URL(to, ICONS), await page.screenshot({ omitBackground: true }));
}

async function address(file: string): Promise<string> {
  return `data:image/svg+xml;base64,${(await readFile(new URL(file, ICONS))).toString("base64")}`;
}

function image(source: string, size: number): string {
  return `<img src="${source}" width="${size}" height="${size}" alt="">`;
}
