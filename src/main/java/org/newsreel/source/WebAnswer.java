package org.newsreel.source;

import java.util.Arrays;

/**
 * What the web had.
 *
 * @param address the last one, after all redirects
 * @param isUnchanged whether the copy that the request names is still good; then there are no bytes
 * @param bytes unpacked; not copied
 * @param contentType "text/html", in small letters; empty where the host does not say
 * @param charset what the host says the text is encoded in, which is often wrong; empty where it
 *     does not say
 * @param etag to ask with next time; empty where there is none
 * @param lastModified likewise
 */
// An array, because these are megabytes; it is compared by content.
@SuppressWarnings("ArrayRecordComponent")
public record WebAnswer(
    String address,
    boolean isUnchanged,
    byte[] bytes,
    String contentType,
    String charset,
    String etag,
    String lastModified) {
  /**
   * The bytes as text.
   *
   * @throws FetchException if they are none
   */
  public String text() throws FetchException {
    return Encoding.decode(address, bytes, charset);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WebAnswer answer
        && address.equals(answer.address)
        && isUnchanged == answer.isUnchanged
        && Arrays.equals(bytes, answer.bytes)
        && contentType.equals(answer.contentType)
        && charset.equals(answer.charset)
        && etag.equals(answer.etag)
        && lastModified.equals(answer.lastModified);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return address + ": " + bytes.length + " bytes of " + contentType;
  }
}
