package org.newsreel.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of one folder. A folder of ours has few; what is more is passed over. */
record FolderParts(String name, List<ZipPart> parts) {
  private static final int MOST = 32;

  FolderParts(String name) {
    this(name, new ArrayList<>());
  }

  void add(ZipPart part) {
    if (parts.size() < MOST) {
      parts.add(part);
    }
  }

  boolean isStory() {
    return file(StoryFiles.STORY).isPresent() || file(StoryFiles.PAGE).isPresent();
  }

  /** The first of that name. */
  Optional<ZipPart> file(String last) {
    return parts.stream().filter(part -> lastOf(part.name()).equals(last)).findFirst();
  }

  Optional<ZipPart> poster() {
    return parts.stream().filter(part -> isPoster(lastOf(part.name()))).findFirst();
  }

  /** What may be the clip: everything else. */
  List<ZipPart> others() {
    return parts.stream()
        .filter(
            part ->
                !List.of(
                            StoryFiles.STORY,
                            StoryFiles.PAGE,
                            StoryFiles.HTML,
                            StoryFiles.CAPTIONS,
                            "")
                        .contains(lastOf(part.name()))
                    && !isPoster(lastOf(part.name())))
        .toList();
  }

  private static boolean isPoster(String last) {
    return last.equals(StoryFiles.POSTER) || last.startsWith(StoryFiles.POSTER + ".");
  }

  /** All of a path but its last name. */
  static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
