package org.newsreel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

/**
 * The turns of a story of which a reader has changed lines. A new label names who says the text
 * below it, up to the next label or turn; a turn whose label is taken away goes on with the voice
 * above it; a new line of text joins the turn it stands within, or else the narration.
 */
final class CorrectedTurns {
  /** Who speaks, in which turn: paragraphs in a row with one voice are one turn. */
  private record Voice(Turn.Kind kind, Person speaker, String turn) {}

  /** The report's own: whatever stood between two parts of it is gone, or they are two turns. */
  private static final Voice REPORT = new Voice(Turn.Kind.NARRATION, Person.NARRATOR, "");

  /** A paragraph of the story as it was read. */
  private record Piece(Paragraph paragraph, int turn, boolean onPage) {}

  private record Said(Voice voice, Paragraph paragraph) {}

  private static final int NO_TURN = -1;

  private final Story read;
  private final List<Turn> turns;
  private final List<Passage> passages;
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final int[] turnBelow;
  private final List<Said> said = new ArrayList<>();

  /** The label of the reader's that counts now, and the turn that it was found to rename. */
  private Optional<Voice> renaming = Optional.empty();

  private int renamed = NO_TURN;

  /** The voice of the label right above. */
  private Optional<Voice> labelled = Optional.empty();

  /** Whether a label was taken away since the last paragraph, and the turn that lost its name. */
  private boolean unlabelled;

  private int nameless = NO_TURN;
  private Optional<Voice> instead = Optional.empty();

  private int within = NO_TURN;
  private Optional<Voice> last = Optional.empty();

  /**
   * Reads what was changed.
   *
   * @param passages the story's, with the roles that they should have
   */
  CorrectedTurns(Story read, List<Passage> passages) {
    this.read = read;
    this.passages = passages;
    turns = read.transcript().turns();
    turnBelow = new int[passages.size()];
    findPieces();
    findTurnsBelow();
  }

  /** Hands each paragraph to the passage it is in; what is in none follows the one before it. */
  private void findPieces() {
    NavigableMap<Integer, Integer> places = new TreeMap<>();
    for (int i = 0; i < passages.size(); i++) {
      pieces.add(new ArrayList<>());
      if (read.passages().get(i).role() == Role.TEXT) {
        places.put(passages.get(i).range().start(), i);
      }
    }
    int owner = 0;
    for (int turn = 0; turn < turns.size(); turn++) {
      for (Paragraph paragraph : turns.get(turn).paragraphs()) {
        var place = places.floorEntry(paragraph.range().start());
        boolean onPage = place != null && isIn(paragraph, place.getValue());
        owner = onPage ? place.getValue() : owner;
        if (owner < pieces.size()) {
          pieces.get(owner).add(new Piece(paragraph, turn, onPage));
        }
      }
    }
  }

  private boolean isIn(Paragraph paragraph, int passage) {
    return paragraph.range().start() < passages.get(passage).range().end();
  }

  private void findTurnsBelow() {
    int below = NO_TURN;
    for (int i = passages.size() - 1; i >= 0; i--) {
      turnBelow[i] = below;
      List<Piece> kept = kept(i);
      below = kept.isEmpty() ? below : kept.getFirst().turn();
    }
  }

  private List<Piece> kept(int i) {
    boolean text = passages.get(i).role() == Role.TEXT;
    return pieces.get(i).stream().filter(piece -> text || !piece.onPage()).toList();
  }

  Transcript transcript() {
    for (int i = 0; i < passages.size(); i++) {
      take(i, read.passages().get(i).role(), passages.get(i).role());
    }
    return new Transcript(together());
  }

  private void take(int i, Role was, Role now) {
    if (now == Role.LABEL) {
      takeLabel(i, was == Role.LABEL);
    } else if (was == Role.LABEL) {
      unlabelled = true;
    }
    if (now == Role.TEXT && was != Role.TEXT) {
      Paragraph added = new Paragraph(passages.get(i).text(), passages.get(i).range());
      say(voiceOfNew(i), added);
    }
    kept(i).forEach(piece -> say(voiceOf(piece.turn()), piece.paragraph()));
  }

  private void takeLabel(int i, boolean asRead) {
    Voice own = new Voice(Turn.Kind.QUOTE, person(passages.get(i).text()), "label " + i);
    int below = turnBelow[i];
    boolean names = asRead && below != NO_TURN && below != within && isQuote(below);
    renaming = asRead ? Optional.empty() : Optional.of(own);
    renamed = NO_TURN;
    labelled = Optional.of(names ? voice(below) : own);
    unlabelled = false;
  }

  private Voice voiceOf(int turn) {
    if (turns.get(turn).kind() == Turn.Kind.CUE) {
      return voice(turn);
    }
    if (unlabelled && turn != within && isQuote(turn)) {
      nameless = turn;
      instead = Optional.of(renaming.or(() -> last).orElse(REPORT));
    }
    if (renaming.isPresent() && renamed == NO_TURN) {
      renamed = turn;
    }
    renaming = renaming.filter(label -> renamed == turn || nameless == turn);
    unlabelled = false;
    labelled = Optional.empty();
    within = turn;
    return renaming.orElseGet(() -> asIs(turn));
  }

  private Voice asIs(int turn) {
    return instead.filter(voice -> turn == nameless).orElseGet(() -> voice(turn));
  }

  private Voice voiceOfNew(int i) {
    Optional<Voice> named = renaming.or(() -> labelled);
    int below = turnBelow[i];
    if (named.isPresent()) {
      return named.get();
    }
    if (within != NO_TURN && below == within) {
      return asIs(within);
    }
    return REPORT;
  }

  private boolean isQuote(int turn) {
    return turns.get(turn).kind() == Turn.Kind.QUOTE;
  }

  private Voice voice(int turn) {
    Turn.Kind kind = turns.get(turn).kind();
    return kind == Turn.Kind.NARRATION
        ? REPORT
        : new Voice(kind, turns.get(turn).speaker(), "turn " + turn);
  }

  private void say(Voice voice, Paragraph paragraph) {
    said.add(new Said(voice, paragraph));
    last = voice.kind() == Turn.Kind.CUE ? last : Optional.of(voice);
  }

  /** Somebody who speaks elsewhere in the story keeps the role that was given there. */
  private Person person(String label) {
    String inside = SpeakerLabel.inside(label);
    String bare = inside.isEmpty() ? Line.plain(label) : inside;
    String open = bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    Person named = SpeakerLabel.person("(" + open + ")");
    Person person = named.isNarrator() ? Person.named(Line.plain(label)) : named;
    return turns.stream()
        .map(Turn::speaker)
        .filter(known -> known.name().equals(person.name()) && person.role().isEmpty())
        .findFirst()
        .orElse(person);
  }

  private List<Turn> together() {
    List<Turn> told = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= said.size(); i++) {
      if (i == said.size() || !said.get(i).voice().equals(said.get(from).voice())) {
        Voice voice = said.get(from).voice();
        List<Paragraph> words = said.subList(from, i).stream().map(Said::paragraph).toList();
        told.add(new Turn(voice.kind(), voice.speaker(), words));
        from = i;
      }
    }
    return told;
  }
}
