/** Reads broadcasters' video stories: text, clip, and the thread between them. */
module org.newsreel {
  requires atlantafx.base;
  requires com.google.gson;
  requires com.ibm.icu;
  requires info.picocli;
  requires java.desktop;
  requires java.logging;
  requires java.net.http;
  requires java.sql;
  requires javafx.controls;
  requires javafx.media;
  requires opennlp.models.langdetect;
  requires org.apache.opennlp.tools;
  requires org.controlsfx.controls;
  requires org.jsoup;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;
  requires static org.jspecify;

  exports org.newsreel.app to
      javafx.graphics;

  opens org.newsreel.app to
      com.google.gson,
      info.picocli;
  opens org.newsreel.cli to
      com.google.gson,
      info.picocli;
  opens org.newsreel.intake to
      com.google.gson;
  opens org.newsreel.library to
      com.google.gson;
  opens org.newsreel.model to
      com.google.gson;
  opens org.newsreel.ui to
      com.google.gson;
}
