package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A WebVTT file, cut in its blocks as https://www.w3.org/TR/webvtt1/#file-parsing says.
 *
 * @param regions the settings of each, those that are valid
 * @param styles the text of each style sheet
 */
record VttFile(List<VttCue> cues, List<Map<String, String>> regions, List<String> styles) {
  private static final String SIGNATURE = "WEBVTT";

  static VttFile parse(String text) throws CaptionsException {
    String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    if (!isSigned(clean)) {
      throw new CaptionsException("is no WebVTT: it does not begin with " + SIGNATURE);
    }
    VttFile file = new VttFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    file.read(new VttLines(clean));
    return file;
  }

  static boolean isSigned(String text) {
    return text.startsWith(SIGNATURE)
        && (text.length() == SIGNATURE.length()
            || " \t\r\n".indexOf(text.charAt(SIGNATURE.length())) >= 0);
  }

  private void read(VttLines lines) {
    lines.next();
    if (!lines.skipEmpty()) {
      block(lines, true);
    }
    lines.skipEmpty();
    while (!lines.atEnd()) {
      block(lines, false);
      lines.skipEmpty();
    }
  }

  /** Reads up to an empty line, or to times that begin another block. */
  private void block(VttLines lines, boolean inHeader) {
    Optional<VttCue> cue = Optional.empty();
    List<String> taken = new ArrayList<>();
    boolean seenTimes = false;
    for (int count = 1; !lines.atEnd(); count++) {
      String line = lines.peek();
      if (line.contains(VttTimes.ARROW)) {
        if (inHeader || count > 2 || seenTimes) {
          break;
        }
        seenTimes = true;
        cue = VttCue.timed(String.join("\n", taken), line, regions);
        if (cue.isPresent()) {
          taken.clear();
        }
      } else if (line.isEmpty()) {
        break;
      } else {
        taken.add(line);
      }
      lines.next();
    }
    if (cue.isPresent()) {
      cues.add(cue.get().saying(String.join("\n", taken)));
    } else if (!inHeader && !seenTimes) {
      definition(taken);
    }
  }

  /** Style sheets and regions stand before the first cue; later ones are passed over. */
  private void definition(List<String> taken) {
    if (taken.size() < 2 || !cues.isEmpty()) {
      return;
    }
    String rest = String.join("\n", taken.subList(1, taken.size()));
    switch (taken.getFirst().stripTrailing()) {
      case "STYLE" -> styles.add(rest);
      case "REGION" -> regions.add(VttSettings.ofRegion(rest));
      default -> {
        // A note, or something of a later version.
      }
    }
  }
}
