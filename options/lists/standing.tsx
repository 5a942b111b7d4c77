import { isAwaited, type Subscription } from "../../src/shared/lists";
import { useDesk } from "../desk";
import { faultInWords } from "./facts";

interface StateProps {
  readonly list: Subscription;
  readonly isBusy: boolean;
}

/** How a list stands: what is being done, what went wrong, of when its rules are. */
export function State({ list, isBusy }: StateProps) {
  const { t, port } = useDesk();
  const { fault, updated } = list;
  const date = new Intl.DateTimeFormat(port.language, { dateStyle: "long", timeStyle: "short" });
  const when = date.format(updated);
  const isKept = updated > 0 && fault?.code !== "lost";
  return (
    <div role="status">
      {isBusy ? (
        <p class="hint">{t("lists_working")}</p>
      ) : fault ? (
        <p class="fault">
          {fault.code === "access"
            ? t("lists_access", URL.parse(list.url)?.hostname ?? list.url)
            : faultInWords(fault, t)}{" "}
          {isKept && t("lists_kept", when)}
        </p>
      ) : isAwaited(list) ? (
        <p class="hint">{t("lists_awaited")}</p>
      ) : (
        updated > 0 && <p class="hint">{t("lists_as_of", when)}</p>
      )}
    </div>
  );
}
