package org.newsreel.ui;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.newsreel.model.Mark;
import org.newsreel.model.Sentence;
import org.newsreel.viewmodel.Choice;
import org.newsreel.viewmodel.MarksModel;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.TranscriptLine;

/** What can be done with a word of the transcript: mark it, or say when it is spoken. */
final class WordMenu extends ContextMenu {
  private final MendModel mend;
  private final MarksModel marks;
  private final OpenStory open;
  private final int word;

  WordMenu(MendModel mend, MarksModel marks, OpenStory open, int word) {
    this.mend = mend;
    this.marks = marks;
    this.open = open;
    this.word = word;
    marking();
    if (open.canBeSynced()) {
      mending();
    }
  }

  private void marking() {
    Sentence sentence = open.sentences().get(open.sentenceOf(word));
    Choice chosen = mend.chosenProperty().get();
    boolean several = chosen.from() != chosen.upTo() && chosen.from() <= word;
    int first = several ? chosen.from() : sentence.firstWord();
    int end = several ? chosen.upTo() + 1 : sentence.endWord();
    Optional<Mark> mark = marks.of(word);
    getItems()
        .addAll(
            item(
                Messages.text(mark.isPresent() ? "mark.remove" : "mark.add"),
                () -> mark.ifPresentOrElse(marks::remove, () -> marks.toggle(first, end))),
            item(
                Messages.text("mark.note"),
                () ->
                    new NoteDialog(mark.map(Mark::note).orElse(""))
                        .ask(getOwnerWindow())
                        .ifPresent(
                            note -> marks.note(mark.isPresent() ? word : first, end, note))));
  }

  private void mending() {
    Sentence sentence = open.sentences().get(open.sentenceOf(word));
    TranscriptLine line = open.lines().get(open.words().get(word).paragraph());
    String text = open.words().get(word).text();
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(Messages.text("word.now", text), () -> mend.pinNow(word)),
            new SeparatorMenuItem(),
            silence(
                Messages.text("word.silent", text), Messages.text("word.said", text), word, word));
    Choice chosen = mend.chosenProperty().get();
    if (chosen.from() != chosen.upTo()) {
      getItems()
          .add(
              silence(
                  Messages.text("chosen.silent"),
                  Messages.text("chosen.said"),
                  chosen.from(),
                  chosen.upTo()));
    }
    getItems()
        .addAll(
            silence(
                Messages.text("sentence.silent"),
                Messages.text("sentence.said"),
                sentence.firstWord(),
                sentence.endWord() - 1),
            silence(
                Messages.text("paragraph.silent"),
                Messages.text("paragraph.said"),
                line.firstWord(),
                line.endWord() - 1));
  }

  private MenuItem silence(String silent, String said, int first, int last) {
    return item(
        mend.isSilenced(first, last) ? said : silent, () -> mend.toggleSilence(first, last));
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    // A word may hold an underscore, which is no access key.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
