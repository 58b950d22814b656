package org.newsreel.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Ways in which a disk or another program spoils a library's files. */
enum Damage {
  FLIPPED_BYTES {
    @Override
    void spoil(byte[] file, Random random, Set<Integer> pages) {
      for (int i = 1 + random.nextInt(20); i > 0; i--) {
        int at = random.nextInt(file.length);
        file[at] ^= (byte) (1 << random.nextInt(8));
        pages.add(at / PAGE + 1);
      }
    }
  },
  ZEROED_PAGES {
    @Override
    void spoil(byte[] file, Random random, Set<Integer> pages) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        int page = anyPage(file, random);
        Arrays.fill(file, page * PAGE, (page + 1) * PAGE, (byte) 0);
        pages.add(page + 1);
      }
    }
  },
  OVERWRITTEN_PAGES {
    @Override
    void spoil(byte[] file, Random random, Set<Integer> pages) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        int page = anyPage(file, random);
        byte[] noise = new byte[PAGE];
        random.nextBytes(noise);
        ByteBuffer.wrap(file).put(page * PAGE, noise);
        pages.add(page + 1);
      }
    }
  },
  SWAPPED_PAGES {
    @Override
    void spoil(byte[] file, Random random, Set<Integer> pages) {
      int to = anyPage(file, random);
      int from = anyPage(file, random);
      ByteBuffer.wrap(file).put(to * PAGE, file.clone(), from * PAGE, PAGE);
      pages.add(to + 1);
    }
  },
  SPOILED_FIRST_PAGE {
    @Override
    void spoil(byte[] file, Random random, Set<Integer> pages) {
      int from = random.nextInt(200);
      for (int i = from; i < from + 1 + random.nextInt(PAGE - 200); i++) {
        file[i] = (byte) random.nextInt();
      }
      pages.add(1);
    }
  },
  CUT_OFF {
    @Override
    void spoil(byte[] file, Random random, Set<Integer> pages) {
      int left = random.nextInt(file.length);
      Arrays.fill(file, left, file.length, (byte) 0);
      cut(file, left, pages);
    }
  },
  ALL_ZERO {
    @Override
    void spoil(byte[] file, Random random, Set<Integer> pages) {
      Arrays.fill(file, (byte) 0);
      cut(file, 0, pages);
    }
  };

  static final int PAGE = 4096;

  abstract void spoil(byte[] file, Random random, Set<Integer> pages);

  private static int anyPage(byte[] file, Random random) {
    return random.nextInt(file.length / PAGE);
  }

  private static void cut(byte[] file, int left, Set<Integer> pages) {
    for (int page = left / PAGE; page < file.length / PAGE; page++) {
      pages.add(page + 1);
    }
  }

  /** Spoils a file; returns which of its pages are not what they were. */
  Set<Integer> in(Path file, Random random) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Set<Integer> pages = new TreeSet<>();
    spoil(content, random, pages);
    boolean cut = this == CUT_OFF;
    Files.write(file, cut ? Arrays.copyOf(content, wholePages(pages, content)) : content);
    return pages;
  }

  /** A file is cut off where its pages end, or within one. */
  private static int wholePages(Set<Integer> pages, byte[] content) {
    int first = pages.stream().findFirst().orElse(content.length / PAGE);
    return Math.max(1, (first - 1) * PAGE + first % 2 * 100);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
