package org.newsreel.desktop;

import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The least that JavaFX can show: a window of one colour. */
public final class EmptyWindow {
  private EmptyWindow() {}

  /** Shows it. */
  public static void main(String[] words) {
    Application.launch(Shown.class);
  }

  /** The window. */
  public static final class Shown extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Group(), 640, 480, Color.ORANGE));
      stage.show();
    }
  }
}
