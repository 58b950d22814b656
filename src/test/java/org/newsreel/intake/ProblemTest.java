package org.newsreel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsreel.align.AlignException;
import org.newsreel.audio.AudioException;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Page;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;
import org.newsreel.source.FetchException;
import org.newsreel.source.PageSource;

class ProblemTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsNotThereIsNamed() {
    Problem problem = Problem.from(failure(() -> new PageSource().read(folder.resolve("no.txt"))));
    assertThat(problem.what()).isEqualTo(folder.resolve("no.txt") + " does not exist.");
    assertThat(problem.next()).startsWith("Nothing was saved.");
  }

  @Test
  void aPageWithoutAStoryIsSaidToBeNone() {
    Problem problem = Problem.from(failure(() -> StoryParsers.parse(new Page("", "Hello"))));
    assertThat(problem.what()).startsWith("The pasted text is no story").endsWith(".");
    assertThat(problem.next()).startsWith("Nothing was saved.");
  }

  @Test
  void aLibraryThatCannotBeOpenedIsNamed() throws IOException {
    Files.writeString(folder.resolve("library.db"), "this is no database".repeat(500));
    Problem problem = Problem.from(failure(() -> Library.open(folder)));
    assertThat(problem.what()).startsWith("The library in " + folder).endsWith(".");
    assertThat(problem.next()).isEqualTo("What was saved before is unchanged.");
  }

  @Test
  void aMessageThatBeginsWithAFilesNameKeepsIt() {
    assertThat(Problem.from(new AudioException("clip.mp4 is no clip")).what())
        .isEqualTo("clip.mp4 is no clip.");
  }

  @Test
  void whatStaysPossibleIsSaidToo() {
    assertThat(Problem.from(new AlignException("the clip is music")))
        .isEqualTo(
            new Problem(
                "The clip is music.", "The story can be read and its clip played all the same."));
  }

  static List<Exception> unforeseen() {
    return List.of(
        new IllegalStateException("org.newsreel.Secret"),
        new IOException(),
        new ExecutionException(new OutOfMemoryError("heap")));
  }

  @ParameterizedTest
  @MethodSource("unforeseen")
  void anUnforeseenFailureShowsNoCode(Exception failure) {
    Problem problem = Problem.from(failure);
    assertThat(problem.what()).isEqualTo("Newsreel could not finish what it was doing.");
    assertThat(problem.next()).doesNotContain("Exception", "Error", "org.");
  }

  static Stream<Exception> ofServices() {
    return Stream.of(
        new FetchException("notes.txt", "is empty"),
        new ParseException("notes.txt", "a title"),
        new AudioException("clip.mp4 is cut off"),
        new AlignException("there is no speech"),
        new LibraryException("there is no story 12"));
  }

  @ParameterizedTest
  @MethodSource("ofServices")
  void everyServicesFailureIsTwoSentencesOfTheReaders(Exception failure) {
    Problem problem = Problem.from(failure);
    assertThat(problem.what())
        .startsWithIgnoringCase(String.valueOf(failure.getMessage()))
        .endsWith(".");
    assertThat(problem.next()).endsWith(".").doesNotContain("Exception");
  }

  private static Exception failure(Callable<?> act) {
    return assertThrows(Exception.class, act::call);
  }
}
