package org.newsreel.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A picture's, in pixels. */
record Size(int width, int height) {
  private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
  private static final int MOST = 4096;

  /** Reads "1280x800". */
  static final class Reader implements ITypeConverter<Size> {
    @Override
    public Size convert(String word) {
      Matcher form = FORM.matcher(word);
      int width = form.matches() ? Integer.parseInt(form.group(1)) : 0;
      int height = form.matches() ? Integer.parseInt(form.group(2)) : 0;
      if (width < 320 || height < 240 || width > MOST || height > MOST) {
        throw new TypeConversionException("'" + word + "' is no size from 320x240 to 4096x4096");
      }
      return new Size(width, height);
    }
  }
}
