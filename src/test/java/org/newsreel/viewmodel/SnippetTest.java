package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Moment;
import org.newsreel.model.Person;
import org.newsreel.model.Sentence;
import org.newsreel.model.StoryId;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;

class SnippetTest {
  @Test
  void aShortSentenceIsWhole() {
    Snippet snippet = of("The ferry left.", 4, 9);
    assertThat(snippet.text()).isEqualTo("The ferry left.");
    assertThat(hit(snippet)).isEqualTo("ferry");
  }

  @Test
  void aLongOneIsCutBetweenWordsAroundWhatWasLookedFor() {
    String text = "one two ".repeat(40) + "ferry" + " three four".repeat(40);
    Snippet snippet = of(text, 320, 325);
    assertThat(snippet.text()).hasSizeLessThan(190).startsWith("…one").endsWith("three…");
    assertThat(hit(snippet)).isEqualTo("ferry");
  }

  @Test
  void withoutSpacesNoCharacterIsCutInTwo() {
    String text = "𝔣".repeat(300);
    for (int place = 0; place < 600; place += 2) {
      Snippet snippet = of(text, place, place + 2);
      assertThat(hit(snippet)).isEqualTo("𝔣");
      assertThat(snippet.text().codePoints())
          .allMatch(c -> c == '…' || Character.charCount(c) == 2);
    }
  }

  private static Snippet of(String text, int from, int to) {
    return Snippet.of(
        new Moment(
            StoryId.from("any"),
            new Sentence(0, 1),
            text,
            List.of(new TextRange(from, to)),
            Person.NARRATOR,
            Optional.empty(),
            SyncRung.WORDS));
  }

  private static String hit(Snippet snippet) {
    TextRange hit = snippet.hits().getFirst();
    return snippet.text().substring(hit.start(), hit.end());
  }
}
