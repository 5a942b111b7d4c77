import type { Page as Shape } from "../support/pages";
import { askedSpecs } from "./asked.spec";
import { awkwardSpecs } from "./awkward.spec";
import { backupSpecs } from "./backup.spec";
import { editorSpecs } from "./editor.spec";
import { faultSpecs } from "./faults.spec";
import { filterSpecs } from "./filters.spec";
import { frameSpecs } from "./frames.spec";
import { hostileSpecs } from "./hostile.spec";
import { listSpecs } from "./lists.spec";
import { missingSpecs } from "./missing.spec";
import { navigationSpecs } from "./navigation.spec";
import { optionsSpecs } from "./options.spec";
import { pageSpecs } from "./page.spec";
import { pickerSpecs } from "./picker.spec";
import { popupSpecs } from "./popup.spec";
import { restrictedSpecs } from "./restricted.spec";
import { shapeSpecs } from "./shapes.spec";
import { siteSpecs } from "./sites.spec";
import type { Suite } from "./spec";
import { tellingSpecs } from "./telling.spec";

/** All there is, each suite in a browser of its own. */
export function suites(shapes: readonly Shape[]): readonly Suite[] {
  const whole = [
    ...shapeSpecs(shapes),
    ...frameSpecs,
    ...navigationSpecs,
    ...pageSpecs,
    ...popupSpecs,
    ...tellingSpecs,
    ...optionsSpecs,
    ...filterSpecs,
    ...pickerSpecs,
    ...awkwardSpecs,
    ...editorSpecs,
    ...listSpecs,
    ...backupSpecs,
    ...siteSpecs,
    ...restrictedSpecs,
    ...hostileSpecs,
    ...missingSpecs,
  ];
  return [
    { name: "every site granted", flavour: "granted", specs: whole },
    { name: "just installed", flavour: "asked", specs: askedSpecs },
    { name: "faults", flavour: "granted", specs: faultSpecs },
  ];
}
