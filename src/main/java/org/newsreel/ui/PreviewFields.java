package org.newsreel.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.ClockTime;
import org.newsreel.model.StoryField;
import org.newsreel.viewmodel.Preview;
import org.newsreel.viewmodel.PreviewLine.Use;
import org.newsreel.viewmodel.PreviewModel;

/** What was understood of a page: its fields to be mended, and what came of its lines. */
final class PreviewFields extends GridPane {
  private static final int LEDE_ROWS = 3;

  private final PreviewModel preview;
  private final Map<StoryField, Consumer<String>> shown = new EnumMap<>(StoryField.class);
  private boolean filling;

  /**
   * Lays out the fields.
   *
   * @param find goes to the next line of a use
   */
  PreviewFields(PreviewModel preview, Consumer<Use> find) {
    this.preview = preview;
    getStyleClass().add("preview-fields");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, values);
    addFields();
    addFacts(find);
    preview.shownProperty().subscribe(this::fill);
  }

  private void addFields() {
    TextArea lede = new TextArea();
    lede.setWrapText(true);
    lede.setPrefRowCount(LEDE_ROWS);
    lede.addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(lede, event));
    addText("preview.title", StoryField.TITLE, new TextField());
    addText("preview.authors", StoryField.AUTHORS, new TextField());
    TextField date = new TextField();
    date.setPromptText(Messages.text("preview.date.form"));
    addText("preview.date", StoryField.DATE, date);
    addText("preview.lede", StoryField.LEDE, lede);
    addText("preview.source", StoryField.SOURCE, new TextField());
    addLanguage();
  }

  /** Tab goes on to the next field: nobody needs one in a lede. */
  private static void goOn(TextArea from, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      from.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void addText(String key, StoryField field, TextInputControl text) {
    add(key, text);
    text.textProperty().addListener((value, was, now) -> write(field, now));
    shown.put(
        field,
        now -> {
          if (!text.getText().equals(now)) {
            text.setText(now);
          }
        });
  }

  private void addLanguage() {
    ComboBox<String> language = new ComboBox<>();
    language.getItems().setAll(PreviewWords.languages());
    language.setConverter(new Names());
    language.setMaxWidth(Double.MAX_VALUE);
    add("preview.language", language);
    language.valueProperty().addListener((value, was, now) -> writeLanguage(now));
    shown.put(StoryField.LANGUAGE, language::setValue);
  }

  private void writeLanguage(@Nullable String tag) {
    if (tag != null) {
      write(StoryField.LANGUAGE, tag);
    }
  }

  private void write(StoryField field, String text) {
    if (!filling) {
      preview.write(field, text);
    }
  }

  private void add(String key, Node control) {
    Label name = new Label(Messages.text(key));
    name.setLabelFor(control);
    control.setId(key.replace('.', '-'));
    control.setAccessibleText(Messages.text(key));
    addRow(getRowCount(), name, control);
  }

  private void addFacts(Consumer<Use> find) {
    addFact("preview.clip", PreviewFields::clip, Optional.empty());
    addFact("preview.text", PreviewFields::text, Optional.empty());
    addFact(
        "preview.left-out",
        now -> Messages.text("preview.lines", now.lines(Use.LEFT_OUT)),
        Optional.of(show("preview.show-left-out", () -> find.accept(Use.LEFT_OUT), Use.LEFT_OUT)));
    addFact(
        "preview.unsure",
        now -> Messages.text("preview.lines", now.lines(Use.UNSURE)),
        Optional.of(show("preview.show-unsure", () -> find.accept(Use.UNSURE), Use.UNSURE)));
  }

  private void addFact(String key, Function<Preview, String> words, Optional<Button> button) {
    Label fact = new Label();
    fact.setWrapText(true);
    fact.textProperty().bind(preview.shownProperty().map(words));
    HBox row = new HBox(fact);
    row.getStyleClass().add("preview-fact");
    button.ifPresent(row.getChildren()::add);
    Label name = new Label(Messages.text(key));
    addRow(getRowCount(), name, row);
  }

  private Button show(String key, Runnable action, Use use) {
    Button button = new Button(Messages.text("preview.show"));
    button.setId(key.replace('.', '-'));
    button.setAccessibleText(Messages.text(key));
    button.getStyleClass().add("small");
    button.setOnAction(event -> action.run());
    button.visibleProperty().bind(preview.shownProperty().map(now -> now.lines(use) > 0));
    return button;
  }

  private static String clip(Preview now) {
    return now.story()
        .length()
        .map(length -> Messages.text("preview.clip.length", ClockTime.of(length)))
        .orElseGet(() -> Messages.text("preview.clip.unknown"));
  }

  private static String text(Preview now) {
    return Messages.text("preview.summary", now.speakers(), now.paragraphs());
  }

  private void fill(Preview now) {
    filling = true;
    shown.forEach((field, show) -> show.accept(now.text(field)));
    filling = false;
  }

  /** Languages by their names in the reader's own. */
  private static final class Names extends StringConverter<String> {
    @Override
    public String toString(@Nullable String tag) {
      return tag == null ? "" : PreviewWords.language(tag);
    }

    @Override
    public String fromString(String name) {
      return Objects.requireNonNullElse(name, "");
    }
  }
}
