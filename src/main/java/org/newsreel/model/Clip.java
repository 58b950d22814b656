package org.newsreel.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The video of a story, on this computer.
 *
 * @param name names the content: two clips with one name are the same bytes
 * @param poster a picture to show where the clip's own cannot be
 */
public record Clip(
    String name, Path file, Duration length, boolean hasSound, Optional<Path> poster) {}
