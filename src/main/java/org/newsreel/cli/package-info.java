/**
 * The command line: one class for each verb, what they say, and how they end. Uses intake, library,
 * source, parse, feeds, audio, align and captions, never the toolkit, so that a command is quick
 * and needs no display. Start reading at {@link org.newsreel.cli.Commands}.
 */
@NullMarked
package org.newsreel.cli;

import org.jspecify.annotations.NullMarked;
