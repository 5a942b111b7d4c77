import { useDesk } from "../desk";

interface RemoveButtonProps {
  /** What is removed, for those who do not see the row. */
  readonly label: string;
  readonly remove: () => void;
  /** Other words than "Remove". */
  readonly words?: string;
}

/** Takes an item out of a list; the focus goes on to its neighbour or else to the list's form. */
export function RemoveButton({ label, remove, words }: RemoveButtonProps) {
  const { t } = useDesk();
  const press = (button: HTMLButtonElement) => {
    const item = button.closest("li");
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
    const next = neighbour ?? item?.closest(".row")?.querySelector("form");
    next?.querySelector<HTMLElement>(neighbour ? "button" : "input")?.focus();
    remove();
  };
  return (
    <button
      type="button"
      class="button"
      data-look="quiet"
      aria-label={label}
      onClick={(event) => press(event.currentTarget)}
    >
      {words ?? t("options_remove")}
    </button>
  );
}
