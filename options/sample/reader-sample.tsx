import type { ReaderLook } from "../../src/shared/settings";
import { useDesk } from "../desk";
import { Scroller } from "../parts/scroller";

/** A few lines of a story as the reader would set them. */
export function ReaderSample({ look }: { readonly look: ReaderLook }) {
  const { t } = useDesk();
  const set = {
    "--look-size": `${look.size}px`,
    "--look-measure": `${look.measure}ch`,
    "--look-leading": String(look.leading),
  };
  return (
    <Scroller
      class="reader-sample"
      aria-label={t("options_reader_sample")}
      data-theme={look.theme}
      data-font={look.font}
      data-justify={look.justify}
      style={set}
    >
      <div class="reader-page">
        <p class="reader-headline">{t("options_sample_headline")}</p>
        <p>{t("options_sample_story_1")}</p>
        {look.pictures && <div class="reader-picture" />}
        <p>{t("options_sample_story_2")}</p>
      </div>
    </Scroller>
  );
}
