/**
 * Plays a clip's sound on the computer's sound device, at any speed and with its pitch kept, and
 * tells what is heard at this moment; also says how a picture is to follow. Uses {@code audio} for
 * the samples and Java Sound for the device; knows nothing of windows. Start reading at {@link
 * org.newsreel.player.SoundPlayer}.
 */
@NullMarked
package org.newsreel.player;

import org.jspecify.annotations.NullMarked;
