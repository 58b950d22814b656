package org.newsreel.parse.claims;

import com.google.gson.JsonElement;
import org.jsoup.nodes.Element;

/** What the data claims that a page's own script draws the page from. */
final class EmbeddedState {
  private EmbeddedState() {}

  static void read(PageElements page, Findings findings) {
    for (Element script : page.scripts) {
      String text = script.data();
      if (script.id().equals("__NEXT_DATA__")) {
        Json.in(text, 0).ifPresent(data -> TedTalk.read(data, findings));
      } else if (text.contains("__APOLLO_STATE__")) {
        Json.in(text, text.indexOf("__APOLLO_STATE__"))
            .ifPresent(data -> DwContent.apollo(data, findings));
      } else if (text.contains("__APP_STATE__")) {
        Json.in(text, text.indexOf("__APP_STATE__"))
            .ifPresent(data -> DwContent.appState(data, findings));
      }
    }
  }

  /** The first text under these names that is not empty. */
  static String firstText(JsonElement from, String... names) {
    for (String name : names) {
      String text = Json.text(from, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
