import type { Report } from "../src/shared/report";

/** The summary and where it is from, as plain text for the clipboard. */
export function citation({ metadata, summary, url }: Report): string {
  const { authors, title, site, published, canonical } = metadata;
  const source = [
    authors?.value.join(", "),
    title && `“${title.value}”`,
    site?.value,
    published?.value.slice(0, "2000-01-01".length),
  ];
  const cited = source.filter((part) => part).join(". ");
  const summed = summary.map((sentence) => sentence.text).join(" ");
  return [summed, cited, canonical?.value ?? url].filter((part) => part).join("\n\n");
}
