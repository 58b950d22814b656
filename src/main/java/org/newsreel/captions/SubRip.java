package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The captions that nearly every player takes. They can neither name a speaker nor say when a word
 * is said, and have no way to write an arrow of two dashes or what looks like a tag.
 */
final class SubRip implements CaptionFormat {
  private static final String CLOCK = "\\s*(\\d{1,6}):(\\d{1,2}):(\\d{1,2})";
  private static final String STAMP = CLOCK + "(?:[,.:](\\d{1,3}))?";
  private static final Pattern TIMES = Pattern.compile(STAMP + "\\s*-->" + STAMP + "(?:\\s.*)?");
  private static final Pattern BEGINNING =
      Pattern.compile("\\s*(?:\\d+\\s*\\n)?" + CLOCK + "(?:,\\d{1,3})?\\s*-->");
  private static final Pattern COUNT = Pattern.compile("\\s*\\d+\\s*");
  private static final Pattern TAG =
      Pattern.compile(
          "</?[bius]>|<font(?:\\s[^<>]{0,200})?>|</font>|\\{\\\\[^{}]{1,100}\\}",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "srt";
  }

  @Override
  public boolean recognizes(String text) {
    return BEGINNING.matcher(text).lookingAt();
  }

  @Override
  public List<Cue> read(String text) throws CaptionsException {
    List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher times = TIMES.matcher(lines.get(i));
      if (times.matches()) {
        drafts.add(
            new Draft(
                millis(times, 1), OptionalLong.of(millis(times, 5)), "", textFrom(lines, i + 1)));
      }
    }
    if (drafts.isEmpty()) {
      throw new CaptionsException("holds no captions: no line in it has times as SubRip does");
    }
    return Draft.close(drafts);
  }

  /** Up to the next times. The count before those is none of it. */
  private static CueText textFrom(List<String> lines, int first) {
    int end = first;
    while (end < lines.size() && !TIMES.matcher(lines.get(end)).matches()) {
      end++;
    }
    int last = end - 1;
    if (end < lines.size()
        && last >= first
        && COUNT.matcher(lines.get(last)).matches()
        && (last == first || lines.get(last - 1).isBlank())) {
      end = last;
    }
    return new CueText(TAG.matcher(String.join("\n", lines.subList(first, end))).replaceAll(""));
  }

  private static long millis(Matcher match, int group) {
    long minutes = number(match.group(group)) * 60 + number(match.group(group + 1));
    String fraction = match.group(group + 3) == null ? "" : match.group(group + 3);
    long thousandths = number((fraction + "000").substring(0, 3));
    return (minutes * 60 + number(match.group(group + 2))) * 1000 + thousandths;
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }

  @Override
  public String write(List<Cue> cues) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < cues.size(); i++) {
      file.append(i == 0 ? "" : "\n").append(i + 1).append('\n');
      file.append(ClockMark.of(cues.get(i).span(), ',')).append('\n');
      cues.get(i).lines().forEach(line -> file.append(withoutArrow(line)).append('\n'));
    }
    return file.toString();
  }

  /** An arrow of this form would be taken for a time. */
  private static String withoutArrow(String line) {
    return line.replace("-->", "\u2192");
  }
}
