package org.newsreel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares a file with the digest that its host gives of it. */
final class WholeCheck {
  private static final Pattern SHA_256 =
      Pattern.compile("(?i)(?:^|[\\s,])sha-256=:?([A-Za-z0-9+/]{43}=)");

  private static final int PIECE = 1 << 16;

  private WholeCheck() {}

  /**
   * The digest in the headers of a whole file, as "ALGORITHM value"; empty where there is none.
   * Repr-Digest is RFC 9530, Digest RFC 3230, Content-MD5 RFC 1864.
   */
  static String digest(Answer answer) {
    for (String name : new String[] {"Repr-Digest", "Digest"}) {
      Matcher found = SHA_256.matcher(answer.header(name));
      if (found.find()) {
        return "SHA-256 " + found.group(1);
      }
    }
    String md5 = answer.header("Content-MD5");
    return md5.matches("[A-Za-z0-9+/]{22}==") && answer.status() == 200 ? "MD5 " + md5 : "";
  }

  /** Whether a file is what a digest says; true where there is none. */
  static boolean holds(Path file, String digest) throws IOException {
    if (digest.isEmpty()) {
      return true;
    }
    String[] parts = digest.split(" ", 2);
    MessageDigest sum = sum(parts[0]);
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        sum.update(piece, 0, read);
      }
    }
    return Base64.getEncoder().encodeToString(sum.digest()).equals(parts[1]);
  }

  private static MessageDigest sum(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm.toUpperCase(Locale.ROOT));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256 and MD5", e);
    }
  }
}
