package org.newsreel.source;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is not all here yet: its bytes in {@code X.part}, and beside them in {@code
 * X.part.json} of what they are a part, so that a later program can go on.
 */
record Partial(Path target) {
  /**
   * Of what the bytes are a part.
   *
   * @param etag empty where the host gives none
   * @param lastModified likewise
   * @param length of the whole; -1 where it is not known
   * @param digest of the whole as the host tells it; empty where it does not
   */
  record Whole(String address, String etag, String lastModified, long length, String digest) {
    static final Whole NONE = new Whole("", "", "", -1, "");

    /** What a later request must name to get more of just this; empty where nothing is sure. */
    String validator() {
      return etag.isEmpty() || etag.startsWith("W/") ? lastModified : etag;
    }
  }

  private static final String ADDRESS = "address";
  private static final String ETAG = "etag";
  private static final String LAST_MODIFIED = "lastModified";
  private static final String LENGTH = "length";
  private static final String DIGEST = "digest";

  Path file() {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  private Path note() {
    return target.resolveSibling(target.getFileName() + ".part.json");
  }

  /** How many bytes are here. */
  long size() throws IOException {
    return Files.exists(file()) ? Files.size(file()) : 0;
  }

  /** What was written down; nothing where the note is missing or damaged. */
  Whole whole() {
    try {
      JsonObject note = JsonParser.parseString(Files.readString(note())).getAsJsonObject();
      return new Whole(
          note.get(ADDRESS).getAsString(),
          note.get(ETAG).getAsString(),
          note.get(LAST_MODIFIED).getAsString(),
          note.get(LENGTH).getAsLong(),
          note.get(DIGEST).getAsString());
    } catch (IOException
        | JsonParseException
        | IllegalStateException
        | NullPointerException
        | NumberFormatException
        | UnsupportedOperationException e) {
      return Whole.NONE;
    }
  }

  void write(Whole whole) throws IOException {
    JsonObject note = new JsonObject();
    note.addProperty(ADDRESS, whole.address());
    note.addProperty(ETAG, whole.etag());
    note.addProperty(LAST_MODIFIED, whole.lastModified());
    note.addProperty(LENGTH, whole.length());
    note.addProperty(DIGEST, whole.digest());
    Files.writeString(note(), note.toString());
  }

  /** Forgets what is here. */
  void discard() throws IOException {
    // The note goes first: bytes without a note are begun anew.
    Files.deleteIfExists(note());
    Files.deleteIfExists(file());
  }

  void dropNote() throws IOException {
    Files.deleteIfExists(note());
  }
}
