import { describe, expect, test } from "vitest";
import { exportSettings, importSettings } from "../../src/shared/backup";
import { type Listing, listChanges, listingOf, mendListing } from "../../src/shared/listing";
import { MAX_LISTS, OWN, parseSubscriptions, subscriptionTo } from "../../src/shared/lists";
import { isEnvelope } from "../../src/shared/messages";
import { defaults } from "../../src/shared/settings";

const QUIET = "https://lists.example/quiet.txt";
const OTHER = "https://lists.example/other.txt";
const here: Listing = new Map([
  [OWN, { on: false, title: "" }],
  [QUIET, { on: true, title: "Quiet" }],
]);

function mend(given: unknown) {
  const dropped: string[] = [];
  const listing = mendListing(given, here, (path) => dropped.push(path));
  return { listing, dropped };
}

describe("a backup", () => {
  test("has the address, the switch and the title of each list that was not taken out", () => {
    const quiet = subscriptionTo(QUIET, { id: "q", title: "Quiet\u202e", on: false });
    const gone = subscriptionTo(OTHER, { id: "o", removed: true });
    const listing = listingOf([...parseSubscriptions([]), quiet, gone]);
    expect(JSON.parse(exportSettings(defaults, null, listing)).lists).toEqual({
      [OWN]: { on: false },
      [QUIET]: { on: false, title: "Quiet" },
    });
  });

  test("tells what would come, go and be switched; without lists it says nothing of them", () => {
    const lists = { [OTHER]: { on: false, title: "Other" }, [OWN]: { on: true } };
    const read = (text: string) => importSettings(text, defaults, "", here);
    expect(read(JSON.stringify({ lists }))).toMatchObject({
      fault: null,
      dropped: [],
      lists: [
        { url: OWN, before: false, on: true },
        { url: QUIET, title: "Quiet", before: true, on: null },
        { url: OTHER, title: "Other", before: null, on: false },
      ],
    });
    expect(read(exportSettings(defaults)).lists).toEqual([]);
    expect(read(exportSettings(defaults, null, here)).lists).toEqual([]);
    expect(read('{"lists":{}}').lists).toMatchObject([{ url: QUIET, on: null }]);
  });

  test("takes no list for nothing, and nothing for a list", () => {
    for (const bad of [1, null, "x", [QUIET], [{ url: QUIET }], true]) {
      const read = importSettings(JSON.stringify({ lists: bad }), defaults, "", here);
      expect(read).toMatchObject({ fault: "nothing", lists: [], dropped: ["lists"] });
    }
  });
});

describe("what is foreign", () => {
  test.each([
    "http://lists.example/quiet.txt",
    "https://user:word@lists.example/",
    "https://lists.example/x#part",
    "HTTPS://LISTS.EXAMPLE/x",
    "javascript:alert(1)",
    "data:text/plain,%23%23.a",
    "file:///etc/passwd",
    "__proto__",
    "constructor",
    "",
    "quiet.txt",
    `https://lists.example/${"x".repeat(2_000)}`,
  ])("is no address: %s", (name) => {
    const given = JSON.parse(`{${JSON.stringify(name)}:{"on":true},"${OTHER}":{"on":true}}`);
    const { listing, dropped } = mend(given);
    expect([...listing.keys()]).toEqual([OWN, OTHER]);
    expect(dropped).toEqual([`lists.${name}`]);
  });

  test.each([null, true, "on", {}, { on: 1 }, { on: true, title: 3 }, { on: true, rules: "*" }])(
    "is nothing to be said of a list: %j",
    (value) => {
      expect(mend({ [QUIET]: value })).toEqual({ listing: here, dropped: [`lists.${QUIET}`] });
    },
  );

  test("a title loses what turns the line, and all of itself when it is too long", () => {
    const titled = (title: string) => mend({ [OTHER]: { on: true, title } }).listing.get(OTHER);
    expect(titled("\u202eQuiet\n\u0000list")).toEqual({ on: true, title: "Quiet list" });
    expect(titled("x".repeat(201))).toEqual({ on: true, title: "" });
  });

  test("more lists than there may be are left out and named; our own is not counted", () => {
    const urls = Array.from({ length: MAX_LISTS + 2 }, (_, at) => `https://lists.example/${at}`);
    const given = Object.fromEntries([...urls, OWN].map((url) => [url, { on: true }]));
    const { listing, dropped } = mend(given);
    expect(listing.size).toBe(MAX_LISTS + 1);
    expect(dropped).toEqual(urls.slice(MAX_LISTS).map((url) => `lists.${url}`));
  });
});

test("a message brings lists in only by addresses that are safe to fetch", () => {
  const isTaken = (url: string) => {
    const changes = [{ url, title: "", before: null, on: true }];
    return isEnvelope({ name: "lists/import", ask: { changes } });
  };
  expect([QUIET, OWN].map(isTaken)).toEqual([true, true]);
  expect(["http://lists.example/", "file:///x", "x"].map(isTaken)).toEqual([false, false, false]);
});

test("a switch that stands as it should is no change, whatever a list is called", () => {
  const renamed = new Map([...here, [QUIET, { on: true, title: "Quieter" }]]);
  expect(listChanges(here, renamed)).toEqual([]);
});
