package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsreel.model.Page;

/** Pages that are made to be slow or large; one that hung would hang the build. */
class HostilePagesTest {
  private static final int MOST = 8 * 1024 * 1024;
  private static final String HEAD = "Ferries sail again\n01:00\n[Video transcript]\n";

  static List<String> hostile() {
    return List.of(
        "x".repeat(MOST),
        "(".repeat(MOST),
        "''".repeat(MOST / 2),
        " ".repeat(MOST),
        "\u00a0".repeat(MOST / 2) + "x",
        "1".repeat(MOST),
        "a - ".repeat(MOST / 4),
        "\n".repeat(1_000_000),
        "\r\n".repeat(1_000_000) + "x",
        "(\n".repeat(1_000_000),
        "Skip next section ".repeat(MOST / 18),
        lines("(Ann Lee, host)"),
        lines("(Ann Lee, host)\n''We"),
        lines("''We waited."),
        lines("[laughter]"),
        lines("01:00"),
        lines("January 7, 2024"),
        lines("Ann Lee | Bo Berg"),
        lines("a - b - c - d - e - f - g - h - DW - January 7, 2024"),
        lines("Skip next section X"),
        lines("More stories from X"),
        lines("(".repeat(150)),
        lines("a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v"),
        lines("A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z!"),
        lines("1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hostile")
  void aHostilePageIsReadOrRefusedInBoundedWork(String text) {
    try {
      assertThat(new TextDumpParser().parse(new Page("trap", text)).passages()).isNotEmpty();
    } catch (ParseException e) {
      assertThat(e).hasMessageContaining("trap");
    }
  }

  private static String lines(String line) {
    return HEAD + (line + "\n").repeat(20_000);
  }
}
