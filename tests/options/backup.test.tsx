// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { exportSettings } from "../../src/shared/backup";
import { listingOf } from "../../src/shared/listing";
import { OWN, parseSubscriptions, subscriptionTo } from "../../src/shared/lists";
import { defaults, type Settings } from "../../src/shared/settings";
import { fakeWorld } from "./fake";
import { openPage, type Page, settled } from "./page";

const PASTE = "Or paste its text";
const busy: Settings = { ...defaults, level: "focus", titles: ["Ranking"], badge: false };
const none = listingOf(parseSubscriptions([]));
const list = (page: Page) =>
  [...page.root.querySelectorAll("#import .plan-list li")].map((item) => item.textContent);

/** As if the user had chosen a file. */
async function chooseFile(page: Page, file: File, name = "A backup file"): Promise<void> {
  const field = page.control(name);
  Object.defineProperty(field, "files", { configurable: true, value: [file] });
  await settled(() => void field.dispatchEvent(new Event("change", { bubbles: true })));
  await settled(() => {});
}

test("export hands over a file with the settings and the day in its name", async () => {
  const world = fakeWorld({ stored: busy });
  const page = await openPage(world);
  await page.click("Save the file");
  expect(world.files).toEqual([["stet-2026-11-24.json", exportSettings(busy, null, none)]]);
  expect(page.control("Show it as text").value).toBe(exportSettings(busy, null, none));
});

test("filters go out with it, come in after a dry run, and go back", async () => {
  const world = fakeWorld({ filters: { text: "##.a\n##.b", version: 3 } });
  const page = await openPage(world);
  await page.click("Save the file");
  expect(world.files).toEqual([
    ["stet-2026-11-24.json", exportSettings(defaults, "##.a\n##.b", none)],
  ]);
  await page.type(PASTE, exportSettings({ ...defaults, badge: false }, "##.b\n##.c\n##.d"));
  expect(list(page).at(-1)).toBe("Filters: 2 lines come, 1 line goes");
  expect(world.filters.text).toBe("##.a\n##.b");
  await page.click("Make 2 changes");
  expect([world.filters.text, world.stored.badge]).toEqual(["##.b\n##.c\n##.d", false]);
  await page.click("Step back");
  expect(world.filters.text).toBe("##.a\n##.b");
});

test("rules go out as text, and those of a text come in beside the own", async () => {
  const world = fakeWorld({ filters: { text: "##.a\n##.b", version: 3 } });
  const page = await openPage(world);
  await page.click("Save as a text file");
  expect(world.files).toEqual([["stet-filters-2026-11-24.txt", "##.a\n##.b"]]);
  const add = (text: string) =>
    chooseFile(page, new File([text], "x.txt"), "Add the rules of a text file");
  await add("\ufeff##.b\r\n\r\n##.c\r\n##.c");
  expect(page.control("Rules").value).toBe("##.a\n##.b\n##.c\n");
  expect(page.text("#own-filters .disclosure .hint")).toMatch(/^1 line was added\./);
  await add("<!doctype html><p>Not found</p>");
  expect(page.text("#own-filters .disclosure .hint")).toMatch(/^That is a web page/);
  expect(page.control("Rules").value).toBe("##.a\n##.b\n##.c\n");
});

describe("import", () => {
  test("shows what would change, does it in one write, and takes it back", async () => {
    const world = fakeWorld({ stored: busy });
    const page = await openPage(world);
    const sites = { "a.example": { declutter: "always", reader: true } };
    const reader = { size: 24, theme: "ink", font: "comic" };
    const text = { level: "off", titles: [], kinds: { tags: false }, sites, reader, rules: ["*"] };
    await page.type(PASTE, JSON.stringify(text));
    expect(world.writes).toEqual([]);
    expect(page.text("#import")).toContain("6 things would change:");
    expect(list(page)).toEqual([
      "How much: Story only → Off",
      "Tags: will be shown",
      "Section title removed: Ranking",
      "a.example: not listed → Always declutter, Reader at once",
      "Page: Auto → Ink",
      "Size: 19 pixels → 24 pixels",
      "rules",
      "reader.font",
    ]);

    await page.click("Make 6 changes");
    expect(world.writes).toHaveLength(1);
    expect(world.stored).toMatchObject({ level: "off", titles: [], sites, badge: false });
    expect(page.control(PASTE).value).toBe("");

    await page.click("Undo");
    expect(world.stored).toEqual(busy);
  });

  test.each([
    ["{", "That is no complete JSON."],
    ["[]", "not settings of Stet"],
    ['{"version":9}', "of a version that this Stet does not know"],
    ['{"rules":["*"]}', "There is no setting of Stet in it."],
  ])("refuses %s, says why, and keeps what was pasted", async (text, message) => {
    const world = fakeWorld({ stored: busy });
    const page = await openPage(world);
    await page.type(PASTE, text);
    expect(page.text("#import .fault")).toContain(message);
    expect(page.control(PASTE).value).toBe(text);
    expect(page.has("Make 1 change")).toBe(false);
    await page.click("Cancel");
    expect(page.text("#import .fault")).toBe("");
    expect(world.writes).toEqual([]);
  });

  test("says so when nothing would change", async () => {
    const page = await openPage(fakeWorld({ stored: busy }));
    await page.type(PASTE, exportSettings(busy));
    expect(page.text("#import")).toContain("Nothing would change.");
  });

  test("reads a file, and says when it is none that can be read", async () => {
    const page = await openPage(fakeWorld());
    await chooseFile(page, new File([exportSettings(busy)], "stet.json"));
    expect(page.text("#import")).toContain("3 things would change:");
    await chooseFile(page, new File([new Uint8Array([0xff, 0xfe, 0x00])], "photo.json"));
    expect(page.text("#import .fault")).toContain("photo.json is no text that can be read.");
  });

  test("shows foreign names cut and without marks that turn the line", async () => {
    const page = await openPage(fakeWorld());
    await page.type(PASTE, JSON.stringify({ badge: true, [`\u202e${"x".repeat(90)}`]: 1 }));
    expect(list(page)).toEqual([`\ufffd${"x".repeat(59)}…`]);
  });

  test("keeps what was pasted when it cannot be written", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.type(PASTE, '{"badge":false}');
    world.broken = true;
    await page.click("Make 1 change");
    expect(page.control(PASTE).value).toBe('{"badge":false}');
    expect(page.text(".notice")).toContain("Not saved.");
  });
});

describe("lists", () => {
  const QUIET = "https://lists.example/quiet.txt";
  const OTHER = "https://lists.example/other.txt";
  const withQuiet = () =>
    fakeWorld({
      lists: [
        ...parseSubscriptions([]),
        subscriptionTo(QUIET, { id: "q", text: "q", title: "Quiet", updated: 1 }),
      ],
    });
  const told = (world: ReturnType<typeof fakeWorld>) =>
    world.lists.map(({ id, url, on, removed }) => [url || id, on, removed]);

  test("go out, come in after a dry run, and the way back is a dry run, too", async () => {
    const world = withQuiet();
    const page = await openPage(world);
    await page.click("Save the file");
    const saved = JSON.parse(world.files[0]?.[1] ?? "");
    expect(saved.lists).toEqual({ [OWN]: { on: false }, [QUIET]: { on: true, title: "Quiet" } });

    const lists = { [OTHER]: { on: true, title: "Other" }, [OWN]: { on: true } };
    await page.type(PASTE, JSON.stringify({ lists, filters: "##.a", badge: false }));
    expect(list(page)).toEqual([
      expect.stringContaining("on → off"),
      "Filters: 1 line comes, 0 lines go",
      "Stet’s own: a few annoyances: off → on",
      `List removed: Quiet ${QUIET}`,
      `List added: Other ${OTHER}`,
    ]);
    expect(told(world)).toEqual([
      [OWN, false, false],
      [QUIET, true, false],
    ]);
    await page.click("Make 5 changes");
    expect(told(world)).toEqual([
      [OWN, true, false],
      [QUIET, true, true],
      [OTHER, true, false],
    ]);
    expect(page.control(PASTE).value).toBe("");
    expect(document.activeElement?.textContent).toBe("See what going back would change");

    await page.click("See what going back would change");
    expect(list(page)).toHaveLength(5);
    await page.click("Make 5 changes");
    expect(told(world)).toEqual([
      [OWN, false, false],
      [QUIET, true, false],
      [OTHER, true, true],
    ]);
    expect([world.stored, world.filters.text]).toEqual([defaults, ""]);
  });

  test("of a backup from before there were any stay as they are", async () => {
    const world = withQuiet();
    const page = await openPage(world);
    await page.type(PASTE, exportSettings({ ...defaults, badge: false }));
    await page.click("Make 1 change");
    expect(told(world)).toContainEqual([QUIET, true, false]);
  });

  test("that another window adds during the dry run are seen in it, and not lost unseen", async () => {
    const world = withQuiet();
    const page = await openPage(world);
    await page.type(PASTE, JSON.stringify({ lists: { [QUIET]: { on: false } } }));
    expect(list(page)).toEqual([`Quiet: on → off ${QUIET}`]);
    await settled(() => {
      world.lists = [...world.lists, subscriptionTo(OTHER, { id: "o", text: "o" })];
      for (const call of world.onLists) call(world.lists);
    });
    expect(list(page)).toContain(`List removed: lists.example ${OTHER}`);
  });

  test("that cannot be written leave the text and say that something is left to do", async () => {
    const world = withQuiet();
    const page = await openPage(world);
    await page.type(PASTE, JSON.stringify({ lists: {}, badge: false }));
    const { lists } = world;
    Object.defineProperty(world, "lists", {
      get: () => lists,
      set: () => {
        throw new Error("disk");
      },
    });
    await page.click("Make 2 changes");
    expect(world.stored.badge).toBe(false);
    expect(page.text("#import .fault")).toContain("Not all of it could be written.");
    expect(list(page)).toEqual([`List removed: Quiet ${QUIET}`]);
  });
});

test("the focus goes from a dry run that is left back to its text", async () => {
  const page = await openPage(fakeWorld());
  await page.type(PASTE, '{"badge":false}');
  await page.click("Cancel", "#import");
  expect(document.activeElement).toBe(page.control(PASTE));
});

describe("reset", () => {
  test("asks first, saves a backup, and can be taken back", async () => {
    const world = fakeWorld({ stored: busy });
    const page = await openPage(world);
    await page.click("Reset…");
    expect(page.text("#reset")).toContain("3 options go back.");
    expect([world.files, world.writes]).toEqual([[], []]);
    await page.click("Save a backup and reset");
    expect(world.files).toEqual([["stet-2026-11-24.json", exportSettings(busy, null, none)]]);
    expect(world.stored).toEqual(defaults);
    await page.click("Undo");
    expect(world.stored).toEqual(busy);
  });

  test("is left without a trace", async () => {
    const world = fakeWorld({ stored: busy });
    const page = await openPage(world);
    await page.click("Reset…");
    await page.click("Cancel", "#reset");
    expect([world.files, world.stored]).toEqual([[], busy]);
    expect(page.has("Reset…")).toBe(true);
  });

  test("has nothing to do when all is as it was", async () => {
    const page = await openPage(fakeWorld());
    expect(page.has("Reset…")).toBe(false);
    expect(page.text("#reset")).toContain("Every option is as it was");
  });
});

describe("damaged settings", () => {
  test.each([
    [["a"], "has damaged the last change to your settings. In force is what was set before it."],
    [["a", "b"], "has damaged your settings beyond reading. Every option is as it was"],
  ])("are told, handed over and let go: %j", async (damaged, message) => {
    const world = fakeWorld({ damaged });
    const page = await openPage(world);
    expect(page.text(".damage")).toContain(message);
    await page.click("Save the damaged text");
    expect(world.files).toEqual([["stet-damaged-2026-11-24.txt", `${damaged.join("\n\n")}\n`]]);
    world.broken = true;
    await page.click("Let it go");
    expect(page.text(".damage .fault")).toContain("Not saved.");
    world.broken = false;
    await page.click("Let it go");
    expect(page.root.querySelector(".damage")).toBeNull();
    expect(document.activeElement?.id).toBe("main");
    expect(world.damaged).toEqual([]);
  });

  test("are not spoken of when there are none", async () => {
    expect((await openPage(fakeWorld())).root.querySelector(".damage")).toBeNull();
  });
});
