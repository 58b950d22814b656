package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsreel.ui.WindowState;

class WindowPlaceTest {
  private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
  private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);

  @ParameterizedTest
  @CsvSource({"0, 30", "100, 200", "-500, 100", "1700, 900", "-1280, 0"})
  void aPlaceWhoseTitleBarCanBeReachedIsKept(double x, double y) {
    WindowState kept = at(x, y, 800, 600);
    assertThat(WindowPlace.on(List.of(MAIN, LEFT), kept)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "3000, 100",
    "1900, 100",
    "-2000, 100",
    "100, -300",
    "100, 1075",
    "-32000, -32000",
    "NaN, NaN",
    "Infinity, 0"
  })
  void aPlaceOffTheScreensIsForgotten(double x, double y) {
    WindowState shown = WindowPlace.on(List.of(MAIN, LEFT), at(x, y, 800, 600));
    assertThat(shown).isEqualTo(at(Double.NaN, Double.NaN, 800, 600));
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesBackToTheMainOne() {
    WindowState kept = at(-1200, 100, 1200, 900);
    assertThat(WindowPlace.on(List.of(MAIN, LEFT), kept)).isEqualTo(kept);
    assertThat(WindowPlace.on(List.of(MAIN), kept).x()).isNaN();
  }

  @Test
  void noWindowIsLargerThanItsScreen() {
    Rectangle2D small = new Rectangle2D(0, 0, 1024, 768);
    assertThat(WindowPlace.on(List.of(small), WindowState.FIRST))
        .isEqualTo(at(Double.NaN, Double.NaN, 1024, 768));
  }

  private static WindowState at(double x, double y, double width, double height) {
    return WindowState.FIRST.at(x, y, width, height, false);
  }
}
