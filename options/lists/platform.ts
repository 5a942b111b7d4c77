import { tell } from "../../src/platform/bus";
import { readText } from "../../src/platform/list-texts";
import { onSubscriptions, readSubscriptions } from "../../src/platform/lists";
import { requestAccess } from "../../src/platform/permissions";
import type { Answer, Ask, Name } from "../../src/shared/messages";
import type { ListPort } from "./port";

/** The lists' port to the browser this runs in. */
export const platformLists: ListPort = {
  read: readSubscriptions,
  onChanged: onSubscriptions,
  grant: (url) => requestAccess([`https://${new URL(url).hostname}/*`]),
  look: (url) => ask("lists/look", { url }),
  add: async (url, text) => (await ask("lists/add", { url, text })).added,
  import: async (changes) => (await ask("lists/import", { changes })).added,
  change: async (id, change) => void (await ask("lists/change", { id, change })),
  update: async (id) => void (await ask("lists/update", { id })),
  text: readText,
};

async function ask<N extends Name>(name: N, what: Ask<N>): Promise<Answer<N>> {
  const reply = await tell(name, what);
  if (!reply.ok) throw new Error(`${name}: ${reply.why} ${reply.message}`);
  return reply.answer;
}
