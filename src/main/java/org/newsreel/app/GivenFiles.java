package org.newsreel.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that the program was started with. A clip belongs to the page before it; the only clip
 * beside the only page belongs to that.
 *
 * @param pages those without a clip
 * @param clips those that nobody can tell the story of
 */
record GivenFiles(List<Path> pages, List<Pair> pairs, List<Path> clips) {
  private static final Set<String> VIDEOS = Set.of("mp4", "m4v", "mov", "m4a", "wav");

  /** A page, and its clip. */
  record Pair(Path page, Path clip) {}

  static GivenFiles of(List<Path> files) {
    if (files.size() == 2 && isClip(files.getFirst()) && !isClip(files.getLast())) {
      return of(files.reversed());
    }
    List<Path> pages = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    List<Path> clips = new ArrayList<>();
    boolean afterPage = false;
    for (Path file : files) {
      if (!isClip(file)) {
        pages.add(file);
      } else if (afterPage) {
        pairs.add(new Pair(pages.removeLast(), file));
      } else {
        clips.add(file);
      }
      afterPage = !isClip(file);
    }
    return new GivenFiles(pages, pairs, clips);
  }

  private static boolean isClip(Path file) {
    String name = file.toString();
    return VIDEOS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
