import { ident } from "../../src/core/selecting/css";

/**
 * The path that tools for developers copy: from the nearest id down, each step by its tag and
 * classes, and by its place where that is not enough among its siblings.
 */
export function cssPath(document: Document, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.id !== "" && document.querySelectorAll(`#${ident(at.id)}`).length === 1) {
      steps.unshift(`#${ident(at.id)}`);
      break;
    }
    steps.unshift(step(at));
  }
  return steps.join(" > ");
}

function step(element: Element): string {
  const classes = [...element.classList].map((name) => `.${ident(name)}`).join("");
  const named = element.localName + classes;
  const siblings = [...(element.parentElement?.children ?? [])];
  const alike = siblings.filter((one) => one.matches(named));
  return alike.length === 1 ? named : `${named}:nth-child(${siblings.indexOf(element) + 1})`;
}
