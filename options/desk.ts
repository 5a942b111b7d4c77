import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Editing } from "./filters/editing";
import type { Model } from "./model";
import type { Port } from "./port";

/** What every part of the page works with. */
export interface Desk {
  readonly port: Port;
  readonly model: Model;
  /** The user's own filters. */
  readonly filters: Editing;
  readonly t: Port["t"];
  readonly plural: Port["plural"];
}

export const DeskContext = createContext<Desk | null>(null);

/** @throws outside of the options page */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("there is no desk around this component");
  return desk;
}

/** A port's functions, free to be called by name. */
export function deskOf(port: Port, model: Model, filters: Editing): Desk {
  return {
    port,
    model,
    filters,
    t: (key, ...fill) => port.t(key, ...fill),
    plural: (key, count, ...fill) => port.plural(key, count, ...fill),
  };
}
