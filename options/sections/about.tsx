import { useDesk } from "../desk";
import { Row, Section } from "../parts/section";

/** What this is, and that nothing leaves the browser. */
export function About() {
  const { t, port } = useDesk();
  return (
    <Section id="about" lead={t("options_about_lead")}>
      <Row id="version">
        <dl class="pairs">
          <div class="pair">
            <dt>{t("options_about_version")}</dt>
            <dd>{port.version}</dd>
          </div>
          <div class="pair">
            <dt>{t("options_about_licence")}</dt>
            <dd>{t("options_about_licence_name")}</dd>
          </div>
        </dl>
      </Row>
      <Row id="privacy">
        <h3>{t("options_about_privacy")}</h3>
        <p>{t("options_about_privacy_answer")}</p>
        <p class="hint">{t("options_about_privacy_hint")}</p>
      </Row>
    </Section>
  );
}
