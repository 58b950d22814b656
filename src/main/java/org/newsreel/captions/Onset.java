package org.newsreel.captions;

import java.time.Duration;

/**
 * When a caption comes to a place in its text.
 *
 * @param at the place in {@link Cue#text()}
 * @param time from the start of the clip
 */
public record Onset(int at, Duration time) {}
