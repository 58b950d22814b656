package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTrackTest {
  @TempDir private Path folder;

  @Test
  void theCopyHasThePictureAndNoSound() throws Exception {
    Path copy = folder.resolve("picture.mp4");
    PictureTrack.copy(TestClips.TONE, copy);
    assertThat(AudioDecoder.probe(copy).pictureCodec()).isEqualTo("H.264");
    assertThatThrownBy(() -> AudioDecoder.open(copy))
        .isInstanceOf(AudioException.class)
        .hasMessage("picture.mp4 has no sound");
  }

  @Test
  void onlyTheSoundTracksNameIsChanged() throws Exception {
    Path copy = folder.resolve("picture.mp4");
    PictureTrack.copy(TestClips.TONE, copy);
    byte[] expected = Files.readAllBytes(TestClips.TONE);
    System.arraycopy(
        "free".getBytes(StandardCharsets.US_ASCII),
        0,
        expected,
        TestClips.find(expected, "trak", 2),
        4);
    assertThat(Files.readAllBytes(copy)).isEqualTo(expected);
    assertThat(left()).containsExactly("picture.mp4");
  }

  @Test
  void aClipWithoutPictureLeavesNothing() throws IOException {
    Path sound = TestClips.FOLDER.resolve("mono.m4a");
    assertThatThrownBy(() -> PictureTrack.copy(sound, folder.resolve("picture.mp4")))
        .isInstanceOf(AudioException.class)
        .hasMessage("mono.m4a has no picture");
    assertThat(left()).isEmpty();
  }

  @Test
  void anInterruptionLeavesNothing() throws IOException {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> PictureTrack.copy(TestClips.TONE, folder.resolve("picture.mp4")))
        .isInstanceOf(ClosedByInterruptException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(left()).isEmpty();
  }

  @Test
  void aCopyThatCannotBePutInItsPlaceLeavesNothing() throws IOException {
    Path taken = folder.resolve("taken");
    Files.createDirectories(taken.resolve("inner"));
    assertThatThrownBy(() -> PictureTrack.copy(TestClips.TONE, taken))
        .isInstanceOf(IOException.class);
    assertThat(left()).containsExactly("taken");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
