package org.newsreel.library;

import java.time.Instant;
import java.util.Optional;
import org.newsreel.model.StoryId;

/**
 * A story that a feed told of.
 *
 * @param key what its feed knows it by
 * @param address its page; empty where the feed has none
 * @param seen when the feed first told of it
 * @param story what was made of it, if anything was
 */
public record KeptItem(
    String key,
    String address,
    String title,
    Optional<Instant> published,
    Instant seen,
    Optional<StoryId> story) {}
