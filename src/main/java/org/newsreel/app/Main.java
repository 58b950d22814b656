package org.newsreel.app;

import javafx.application.Application;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    Application.launch(NewsreelApp.class, words);
  }
}
