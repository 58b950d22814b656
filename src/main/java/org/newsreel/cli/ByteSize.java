package org.newsreel.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as people write it: 500MB, 1.5 GB; a kilobyte has 1024 bytes. */
record ByteSize(long bytes) {
  private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)\\s*([kmgt]?)i?b?", Pattern.CASE_INSENSITIVE);

  /** Of at least 1024 one digit after the point. */
  @Override
  public String toString() {
    double number = bytes;
    int unit = 0;
    while (number >= 1024 && unit < UNITS.size() - 1) {
      number /= 1024;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", number, UNITS.get(unit));
  }

  /** Reads one, with a unit or in bytes. */
  static final class Reader implements ITypeConverter<ByteSize> {
    @Override
    public ByteSize convert(String word) {
      Matcher form = FORM.matcher(word.strip());
      if (!form.matches()) {
        throw new TypeConversionException("'" + word + "' is no size such as 500MB or 2GB");
      }
      int unit = " kmgt".indexOf((form.group(2) + " ").toLowerCase(Locale.ROOT).charAt(0));
      return new ByteSize((long) (Double.parseDouble(form.group(1)) * Math.pow(1024, unit)));
    }
  }
}
