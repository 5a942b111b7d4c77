import { kinds } from "../../src/core/kinds";
import { useDesk } from "../desk";
import { Scroller } from "../parts/scroller";
import { fateOf } from "./fate";
import { Frame, Piece } from "./piece";

/** Own titles shown as sections of the sample; the newest are the ones looked for. */
const OWN_SHOWN = 3;

/** A small news page on which every switch shows what it does. */
export function SamplePage() {
  const { t, plural, model } = useDesk();
  const settings = model.settings.value;
  const pieces = kinds.map((kind) => fateOf({ kind, title: "", sure: true }, settings));
  const gone = pieces.filter((fate) => fate === "hidden").length;
  const { found } = model;
  const away = found.value && !found.value.has("kinds") && !found.value.has("titles");
  return (
    <figure class="sample" hidden={away === true}>
      <figcaption class="hint">{t("options_sample")}</figcaption>
      <Scroller class="sample-view" aria-label={t("options_sample")}>
        <div class="paper" role="img" aria-label={plural("options_sample_says", gone)}>
          <Piece kind="furniture">
            <i class="sample-menu" />
          </Piece>
          <Piece kind="sticky" title={t("options_sample_sticky")} />
          <div class="paper-columns">
            <Story />
            <div class="paper-side">
              <Piece kind="ranking" title={t("options_sample_ranking")}>
                <Lines count={4} />
              </Piece>
              <Piece kind="trending" title={t("options_sample_trending")}>
                <Lines count={3} />
              </Piece>
            </div>
          </div>
          <AfterStory />
          <Piece kind="overlay" title={t("options_sample_overlay")}>
            <i class="sample-button" />
          </Piece>
        </div>
      </Scroller>
    </figure>
  );
}

function Story() {
  const { t } = useDesk();
  return (
    <div class="paper-story">
      <p class="paper-headline">{t("options_sample_headline")}</p>
      <Piece kind="social" title={t("options_sample_social")}>
        <i class="sample-dots" />
      </Piece>
      <Lines count={4} ink />
      <Piece kind="recommended" title={t("options_sample_recommended")}>
        <Lines count={2} />
      </Piece>
      <Lines count={3} ink />
      <Piece kind="newsletter" title={t("options_sample_newsletter")}>
        <i class="sample-field" />
      </Piece>
      <Lines count={4} ink />
      <Piece kind="recommended" sure={false}>
        <Lines count={3} />
      </Piece>
    </div>
  );
}

function AfterStory() {
  const { t } = useDesk();
  return (
    <div class="paper-after">
      <Piece kind="tags" title={t("options_sample_tags")}>
        <i class="sample-pills" />
      </Piece>
      <Piece kind="author-more" title={t("options_sample_author")}>
        <Lines count={2} />
      </Piece>
      <Piece kind="sponsored" title={t("options_sample_sponsored")}>
        <i class="sample-cards" />
      </Piece>
      <Piece kind="related" title={t("options_sample_related")}>
        <Lines count={3} />
      </Piece>
      <OwnTitles />
      <Piece kind="comments" title={t("options_sample_comments")}>
        <Lines count={3} />
      </Piece>
      <Piece kind="furniture">
        <i class="sample-menu" />
      </Piece>
    </div>
  );
}

/** Sections under the user's own titles, and under the one being typed. */
function OwnTitles() {
  const { model } = useDesk();
  const draft = model.draftTitle.value.trim();
  const { titles, level } = model.settings.value;
  const fate = level === "off" ? "shown" : "hidden";
  return (
    <>
      {titles.slice(-OWN_SHOWN).map((title) => (
        <Frame key={title} kind="related" fate={fate} pointed={false}>
          <p class="piece-title">{title}</p>
          <Lines count={2} />
        </Frame>
      ))}
      {draft !== "" && (
        <Frame kind="related" fate="shown" pointed>
          <p class="piece-title">{draft}</p>
          <Lines count={2} />
        </Frame>
      )}
    </>
  );
}

/** Lines of text, drawn. */
function Lines({ count, ink = false }: { readonly count: number; readonly ink?: boolean }) {
  return (
    <i class="lines" data-ink={ink}>
      {Array.from({ length: count }, (_, index) => (
        <i class="line" key={index} />
      ))}
    </i>
  );
}
