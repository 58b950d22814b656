package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoClipTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "notes.txt,  'Ferries sail again',   'notes.txt is not a clip that can be read here'",
    "short.mp4,  'abc',                  'short.mp4 is not a clip that can be read here'",
    "empty.mp4,  '',                     'empty.mp4 is empty'",
    "song.mp3,   'ID3 and so on',        'song.mp3 is an MP3 file of an uncommon kind, which can be read only where ffmpeg is installed'",
    "bare.mp3,   'ÿû and so on',         'bare.mp3 is an MP3 file of an uncommon kind, which can be read only where ffmpeg is installed'",
    "song.opus,  'OggS and so on',       'song.opus is an Ogg file, which can be read only where ffmpeg is installed'",
    "song.flac,  'fLaC and so on',       'song.flac is a FLAC file, which can be read only where ffmpeg is installed'",
    "cut.wav,    'RIFF....WAVE',         'cut.wav is damaged: a part of it (fmt) is missing'",
  })
  void aFileThatIsNoClipIsRefusedInOneSentence(String name, String text, String sentence)
      throws IOException {
    Path file = TestClips.write(folder, name, text.getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(file, sentence);
  }

  @Test
  void webMIsRefusedByItsName() throws IOException {
    Path file =
        TestClips.write(folder, "a.webm", new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, 1});
    assertRefused(
        file,
        "a.webm is a WebM or Matroska file, which can be read only where ffmpeg is installed");
  }

  @Test
  void aFolderIsNoClip() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("clips.mp4"));
    assertRefused(inner, "clips.mp4 is a folder, not a clip");
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertRefused(folder.resolve("gone.mp4"), "gone.mp4 is not there");
  }

  @Test
  void aFileThatMayNotBeReadIsSaidToBeForbidden() throws IOException {
    Path clip = Files.copy(TestClips.TONE, folder.resolve("secret.mp4"));
    Files.setPosixFilePermissions(clip, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(clip), "whoever runs this may read every file");
    assertRefused(clip, "secret.mp4 may not be read by you");
  }

  @Test
  void aClipWithoutAnIndexIsDamaged() throws IOException {
    byte[] clip = Files.readAllBytes(TestClips.TONE);
    clip[TestClips.find(clip, "moov", 1)] = 'x';
    Path damaged = TestClips.write(folder, "clip.mp4", clip);
    assertRefused(
        damaged,
        "clip.mp4 is damaged: its index (moov) is missing."
            + " It may not have been downloaded or recorded to its end");
  }

  private static void assertRefused(Path file, String sentence) {
    assertThatThrownBy(() -> AudioDecoder.probe(file, ""))
        .isInstanceOf(AudioException.class)
        .hasMessage(sentence);
    assertThatThrownBy(() -> AudioDecoder.open(file, ""))
        .isInstanceOf(AudioException.class)
        .hasMessage(sentence);
  }
}
