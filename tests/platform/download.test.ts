import { afterAll, beforeAll, expect, test } from "vitest";
import { download } from "../../src/platform/download";
import { type ListServer, type Mood, serveLists } from "../support/list-server";

let server: ListServer;
beforeAll(async () => {
  server = await serveLists();
});
afterAll(() => server.close());

const LIMITS = { bytes: 10_000_000, pause: 150, whole: 600 };
const ask = (mood: Mood) => {
  server.mood = mood;
  return download(`${server.origin}/list.txt`, null, { ...LIMITS, ...PATIENT[mood] });
};
/** Where it is not the time that matters. */
const PATIENT: Partial<Record<Mood, object>> = {
  big: { pause: 20_000, whole: 20_000 },
  flood: { pause: 20_000, whole: 20_000 },
};

test("a text comes whole, with what the server calls this version", async () => {
  server.text = "! Häfen\n##.ä";
  const came = await ask("whole");
  expect(came).toEqual({ what: "text", text: server.text, etag: '"12"', modified: "" });
});

test("the version that is known is not sent again", async () => {
  server.mood = "whole";
  const known = { etag: '"12"', modified: "" };
  expect(await download(server.origin, known)).toEqual({ what: "same" });
  expect(server.asked.at(-1)).toMatchObject({ "if-none-match": '"12"' });
});

test("nothing is told of the user", async () => {
  await ask("whole");
  const headers = Object.keys(server.asked.at(-1) ?? {});
  expect(headers.filter((name) => /cookie|referer|origin|authorization/.test(name))).toEqual([]);
});

test.each<[Mood, string, number]>([
  ["html", "page", 0],
  ["gone", "status", 404],
  ["broken", "status", 503],
  ["bytes", "not_text", 0],
  ["cut", "not_text", 0],
  ["big", "too_big", 0],
  ["flood", "too_big", 0],
  ["silent", "slow", 0],
  ["stalls", "slow", 0],
  ["drips", "slow", 0],
  ["breaks", "unreachable", 0],
])("a server that is %s: %s", async (mood, code, status) => {
  expect(await ask(mood)).toEqual({ what: "fault", fault: { code, status } });
});

test("a server that is not there", async () => {
  const other = await serveLists();
  other.close();
  const came = await download(other.origin);
  expect(came).toEqual({ what: "fault", fault: { code: "unreachable", status: 0 } });
});
