package org.newsreel.viewmodel;

import java.nio.file.Path;
import org.newsreel.intake.ClipFit;
import org.newsreel.model.StoryId;

/** A video for a story, and whether the two fit. */
public record ClipOffer(StoryId story, Path video, ClipFit fit) {}
