import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Store } from "./store";

export const StoreContext = createContext<Store | null>(null);

/** @throws {Error} outside the popup's own tree, which is a mistake of ours */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("no store above this component");
  return store;
}
