/** Types of a field that a person writes words into. */
const TEXT: ReadonlySet<string> = new Set(["", "text"]);
/** What a field for an address says in the world's main languages. */
const EMAIL = /e-?mail|correo|courriel|почт|邮箱|メール|이메일/i;

/** Whether a form control is there to be used, and whether it asks for a mail address. */
export function fieldOf(read: (name: string) => string): {
  readonly isTyped: boolean;
  readonly asksAddress: boolean;
} {
  const type = read("type").toLowerCase();
  const said = `${read("name")} ${read("autocomplete")}`;
  const asks = /e-?mail/i.test(said) || (TEXT.has(type) && EMAIL.test(read("placeholder")));
  return {
    isTyped: type !== "hidden" && type !== "submit",
    asksAddress: type === "email" || asks,
  };
}
