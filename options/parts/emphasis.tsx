/** A private-use character, so that no text has it of its own. */
const SLOT = "\ue000";

interface EmphasisProps {
  /** Fills the text's placeholder with what it is given. */
  readonly text: (fill: string) => string;
  readonly what: string;
}

/** A sentence in which its filling is emphasised, wherever the language puts it. */
export function Emphasis({ text, what }: EmphasisProps) {
  const [before, after = ""] = text(SLOT).split(SLOT);
  return (
    <>
      {before}
      <em>{what}</em>
      {after}
    </>
  );
}
