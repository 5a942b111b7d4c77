interface FaultProps {
  readonly id: string;
  /** "" when there is none; the place stays, so that a screen reader hears what comes into it. */
  readonly text: string;
}

/** What was wrong with what was typed, told beside the field. */
export function Fault({ id, text }: FaultProps) {
  return (
    <p class="fault" id={id} role="alert">
      {text}
    </p>
  );
}
