package org.newsreel.viewmodel;

/**
 * Where background work runs.
 *
 * @param io reading and parsing files, copying clips: a few at a time
 * @param library what the library holds: one at a time, in order
 * @param align joining text and clip: one at a time, at low priority
 */
public record Lanes(Jobs io, Jobs library, Jobs align) {}
