import { useEffect } from "preact/hooks";
import { type Desk, DeskContext, useDesk } from "./desk";
import { Damage } from "./parts/damage";
import { IndexList } from "./parts/index-list";
import { Top } from "./parts/top";
import { SamplePage } from "./sample/sample-page";
import { About } from "./sections/about";
import { Backup } from "./sections/backup";
import { Filters } from "./sections/filters";
import { Kinds } from "./sections/kinds";
import { Lists } from "./sections/lists";
import { Permissions } from "./sections/permissions";
import { Reader } from "./sections/reader";
import { Shortcuts } from "./sections/shortcuts";
import { Sites } from "./sections/sites";
import { Titles } from "./sections/titles";
import { useFocusKept } from "./use-focus-kept";

/** The whole options page. */
export function App({ desk }: { readonly desk: Desk }) {
  useFocusKept();
  // The place an address leads to was not there yet when the browser looked for it.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <DeskContext.Provider value={desk}>
      <a class="skip button" href="#main">
        {desk.t("options_skip")}
      </a>
      <Top />
      <div class="desk">
        <IndexList />
        <main id="main" tabIndex={-1}>
          <h1 class="visually-hidden">{desk.t("options_page_title")}</h1>
          <Damage />
          <div class="with-sample">
            <div class="column">
              <Kinds />
              <Titles />
            </div>
            <SamplePage />
          </div>
          <Filters />
          <Lists />
          <Sites />
          <Reader />
          <Shortcuts />
          <Permissions />
          <Backup />
          <About />
          <NothingFound />
        </main>
      </div>
    </DeskContext.Provider>
  );
}

function NothingFound() {
  const { t, model } = useDesk();
  const nothing = model.found.value?.size === 0;
  return (
    <p class="nothing" role="status">
      {nothing && t("options_search_nothing", model.query.value.trim())}
    </p>
  );
}
