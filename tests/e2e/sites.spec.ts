import { FIRST, FORM, OFFICE } from "./form-page";
import type { Spec } from "./spec";
import { until } from "./until";
import { faultsOf, NONE } from "./visible";

const RELATED = "Two new cranes for the east quay";
const never = { declutter: "never", reader: false } as const;
const always = { declutter: "always", reader: false } as const;

/** What is decided for single sites and parts of them. */
export const siteSpecs: readonly Spec[] = [
  {
    name: "sites: a part of a site goes its own way, in open pages too, with a level of its own",
    async run({ extension, newPage }) {
      const sites = (all: Record<string, typeof never | typeof always | object>) =>
        extension.tell("settings/change", { patch: { sites: all as never } });
      const page = await newPage();
      await page.open(FORM);
      await until(() => faultsOf(page, [FIRST, OFFICE], [RELATED]), NONE);
      await sites({ "odd.example/form*": never });
      await until(() => faultsOf(page, [FIRST, RELATED], []), NONE);
      await sites({ "odd.example": never, "odd.example/f*": always });
      await until(() => faultsOf(page, [FIRST, OFFICE], [RELATED]), NONE);
      await sites({ "odd.example/elsewhere/*": never });
      await until(() => faultsOf(page, [FIRST], [RELATED]), NONE);
      await sites({ "odd.example": { ...always, level: "focus" } });
      await until(() => faultsOf(page, [FIRST], [RELATED, OFFICE]), NONE);
      await page.open(FORM);
      await until(() => faultsOf(page, [FIRST], [RELATED, OFFICE]), NONE);
      await sites({});
      await until(() => faultsOf(page, [FIRST, OFFICE], [RELATED]), NONE);
    },
  },
];
