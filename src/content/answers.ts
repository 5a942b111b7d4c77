import type { Handlers } from "../shared/messages";
import type { Session } from "./session";
import { teller } from "./teller";

/** What the popup and the background may ask of a page. */
export type PageAnswers = Handlers<
  | "page/report"
  | "page/details"
  | "page/check"
  | "page/sample"
  | "page/level"
  | "page/show"
  | "page/point"
  | "page/sentence"
  | "page/reader"
  | "page/pick"
>;

/** @param opening - a question may come before the session stands; it waits for it */
export function answersOf(opening: Promise<Session>): PageAnswers {
  return {
    "page/report": async () => {
      const session = await opening;
      session.refresh();
      return session.report();
    },
    "page/details": async () => {
      const { told } = await opening;
      return (await teller()).details(told());
    },
    "page/check": async ({ answer }) => {
      const { told } = await opening;
      return (await teller()).check(told(), answer);
    },
    "page/sample": async () => {
      const { page } = await opening;
      return (await teller()).sample(page.look());
    },
    "page/level": async ({ level }) => {
      const session = await opening;
      session.page.ask(level);
      return session.report();
    },
    "page/show": async ({ blocks, shown }) => {
      const session = await opening;
      session.page.show(elementsOf(session, blocks), shown);
      return session.report();
    },
    "page/point": async ({ block }) => {
      const session = await opening;
      session.pointer.at(elementsOf(session, block === null ? [] : [block])[0] ?? null);
      return null;
    },
    "page/sentence": async ({ start, end }) => {
      const session = await opening;
      const analysis = session.told();
      const sentence = analysis.article.text.slice(start, end);
      if (!session.reader.mark(sentence)) session.mark.show(analysis, start, end);
      return null;
    },
    "page/pick": async () => {
      await (await opening).pick();
      return null;
    },
    "page/reader": async ({ open, force }) => {
      const session = await opening;
      return { open: await session.reader.show(open, force) };
    },
  };
}

/** Block numbers are those of the last report; beyond them go targets that are no blocks. */
function elementsOf(
  { reported, reportedTargets }: Session,
  blocks: readonly number[],
): readonly Element[] {
  const elements = reported?.reading.elements ?? [];
  return blocks.flatMap(
    (block) => elements[block] ?? reportedTargets[block - elements.length]?.element ?? [],
  );
}
