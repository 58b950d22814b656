package org.newsreel.captions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cue of a WebVTT file, as it stands there.
 *
 * @param start in milliseconds
 * @param end in milliseconds; may be before the start
 * @param settings those that are valid
 * @param text with its tags
 */
record VttCue(String id, long start, long end, Map<String, String> settings, String text) {
  /** Without text; nothing where the line holds no times. */
  static Optional<VttCue> timed(String id, String line, List<Map<String, String>> regions) {
    return VttTimes.of(line)
        .map(
            times ->
                new VttCue(
                    id,
                    times.start(),
                    times.end(),
                    VttSettings.ofCue(times.settings(), regions),
                    ""));
  }

  VttCue saying(String words) {
    return new VttCue(id, start, end, settings, words);
  }
}
