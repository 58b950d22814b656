package org.newsreel.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time of a clip in seconds: "12.5". */
final class SecondsReader implements ITypeConverter<Duration> {
  private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,9})?");

  @Override
  public Duration convert(String word) {
    if (!FORM.matcher(word).matches()) {
      throw new TypeConversionException("'" + word + "' is no time in seconds, such as 12.5");
    }
    return Duration.ofNanos(new BigDecimal(word).movePointRight(9).longValueExact());
  }
}
