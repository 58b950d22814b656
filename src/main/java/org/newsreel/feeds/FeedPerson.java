package org.newsreel.feeds;

/** Who made a feed or an item of it; what is not said is empty. */
public record FeedPerson(String name, String email, String address) {
  boolean isSomebody() {
    return !name.isEmpty() || !email.isEmpty() || !address.isEmpty();
  }
}
