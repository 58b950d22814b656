package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LockHolder;

/** Over real sockets. */
class WindowDoorTest {
  private static final List<String> GIVEN = List.of("/tmp/a ferry \u6e21.txt", "\"", "");

  @TempDir Path folder;

  private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
  private WindowDoor door;

  @BeforeEach
  void open() throws IOException {
    Path socket = SocketFolder.socket(folders(), folder).orElseThrow();
    door = WindowDoor.open(socket, heard::add);
  }

  @AfterEach
  void close() {
    door.close();
  }

  private List<Path> folders() {
    return SocketFolder.of(folder, folder, "user", Map.of());
  }

  @Test
  void whatIsGivenArrivesWhole() {
    assertThat(isTaken(GIVEN)).isTrue();
    assertThat(heard).containsExactly(GIVEN);
    assertThat(isTaken(List.of())).isTrue();
  }

  @Test
  void garbageIsHungUpOnAndTheNextIsHeard() throws Exception {
    Random random = new Random(3);
    byte[] noise = new byte[3_000];
    random.nextBytes(noise);
    for (byte[] each :
        new byte[][] {
          noise,
          "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
          frame("[".repeat(100_000)),
          frame("{\"words\":[null,{}]}"),
          frame("{\"version\":1}"),
          frame("null"),
          {0, 0, 0, 0},
          {-1, -1, -1, -1},
          {0, 15, -1, -1, '{'}
        }) {
      try (SocketChannel call = call()) {
        say(call, each);
        call.shutdownOutput();
        assertThat(hearOut(call)).isEmpty();
      }
    }
    assertThat(heard).isEmpty();
    assertThat(isTaken(GIVEN)).isTrue();
  }

  @Test
  void whoSaysNothingKeepsNobodyElseOutAndIsHungUpOn() throws Exception {
    List<SocketChannel> silent = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      silent.add(call());
    }
    silent.getFirst().write(ByteBuffer.wrap(new byte[] {0, 0, 1}));
    assertThat(isTaken(GIVEN)).isTrue();
    for (SocketChannel each : silent) {
      assertThat(hearOut(each)).isEmpty();
      each.close();
    }
    assertThat(heard).hasSize(1);
  }

  @Test
  void whoCannotSeeToItSaysNothingOfTheKind() throws Exception {
    Path other = door.socket().resolveSibling("other");
    try (WindowDoor deaf = WindowDoor.open(other, this::fail)) {
      assertThat(HandOver.takes(at(deaf.socket().toString()), GIVEN)).isFalse();
    }
    assertThat(other).doesNotExist();
  }

  private void fail(List<String> given) {
    throw new IllegalStateException("the window is gone: " + given);
  }

  @Test
  void aSocketThatAKilledProgramLeftIsTakenOver() throws Exception {
    door.server().close();
    assertThat(door.socket()).exists();
    assertThat(isTaken(GIVEN)).isFalse();
    open();
    assertThat(isTaken(GIVEN)).isTrue();
  }

  @Test
  void nobodyIsSpokenToInAFolderThatOthersCanEnter() throws Exception {
    Path sockets = door.socket().getParent();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sockets)))
        .isEqualTo("rwx------");
    Files.setPosixFilePermissions(sockets, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(isTaken(GIVEN)).isFalse();
    assertThat(SocketFolder.socket(folders(), folder))
        .contains(folder.resolve("newsreel-user").resolve(door.socket().getFileName()));
    assertThat(HandOver.takes(at(""), GIVEN)).isFalse();
    assertThat(HandOver.takes(at("none"), GIVEN)).isFalse();
  }

  @Test
  void aLibraryWithALongPathHasAShortSocketAndTwoNamesOfOneLibraryHaveOne() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("d".repeat(120)).resolve("e".repeat(80)));
    Path socket = SocketFolder.socket(folders(), deep).orElseThrow();
    Path link = Files.createSymbolicLink(folder.resolve("link"), deep);
    assertThat(SocketFolder.socket(folders(), link)).contains(socket);
    try (WindowDoor other = WindowDoor.open(socket, heard::add)) {
      assertThat(HandOver.takes(at(other.socket().toString()), GIVEN)).isTrue();
    }
    assertThat(SocketFolder.socket(SocketFolder.of(deep, deep, "user", Map.of()), deep)).isEmpty();
  }

  private boolean isTaken(List<String> given) {
    return HandOver.takes(at(door.socket().toString()), given);
  }

  private static LockHolder at(String socket) {
    return new LockHolder(1, "", Optional.empty(), socket);
  }

  private SocketChannel call() throws IOException {
    SocketChannel call = SocketChannel.open(StandardProtocolFamily.UNIX);
    call.connect(UnixDomainSocketAddress.of(door.socket()));
    return call;
  }

  private static byte[] frame(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).array();
  }

  /** The other side may have hung up before it has heard everything. */
  private static void say(SocketChannel call, byte[] bytes) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        call.write(rest);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("pipe");
    }
  }

  /** All that is answered until the other side hangs up. */
  private static byte[] hearOut(SocketChannel call) {
    ByteBuffer answer = ByteBuffer.allocate(100);
    try {
      while (call.read(answer) >= 0) {
        assertThat(answer.hasRemaining()).isTrue();
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset");
    }
    byte[] said = new byte[answer.flip().remaining()];
    answer.get(said);
    return said;
  }
}
