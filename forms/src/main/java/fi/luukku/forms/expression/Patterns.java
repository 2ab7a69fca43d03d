package fi.luukku.forms.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Patterns of RE2, which look at each letter of a text once. Those used last are kept compiled: a
 * draft of a form may hold any number of them.
 */
public final class Patterns {

  private static final int KEPT = 200;
  private static final int LONGEST = 300;

  /** Repeats within repeats multiply: what a pattern is compiled to stays below this. */
  private static final long LARGEST = 10_000;

  private static final Map<String, Pattern> COMPILED =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pattern> eldest) {
          return size() > KEPT;
        }
      };

  private Patterns() {}

  /**
   * The compiled pattern.
   *
   * @throws ExpressionRefused with the reason when it is too long, too large, or none of RE2
   */
  public static Pattern of(String pattern) {
    synchronized (COMPILED) {
      Pattern known = COMPILED.get(pattern);
      if (known == null) {
        known = compile(pattern);
        COMPILED.put(pattern, known);
      }
      return known;
    }
  }

  private static Pattern compile(String pattern) {
    if (pattern.length() > LONGEST) {
      throw new ExpressionRefused(FaultCode.PATTERN, "is longer than " + LONGEST);
    }
    if (size(pattern) > LARGEST) {
      throw new ExpressionRefused(
          FaultCode.PATTERN, "repeats too much: more than " + LARGEST + " parts in the end");
    }
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException bad) {
      throw new ExpressionRefused(FaultCode.PATTERN, "is no RE2 pattern: " + bad.getMessage());
    }
  }

  /** Never too small: every count is taken as if it repeated all of the pattern. */
  private static long size(String pattern) {
    long size = Math.max(1, pattern.length());
    int at = pattern.indexOf('{');
    while (at >= 0 && size <= LARGEST) {
      size *= Math.max(1, largestCount(pattern, at + 1));
      at = pattern.indexOf('{', at + 1);
    }
    return size;
  }

  private static long largestCount(String pattern, int from) {
    long largest = 1;
    long count = 0;
    for (int at = from; at < pattern.length(); at++) {
      char sign = pattern.charAt(at);
      if (sign >= '0' && sign <= '9') {
        count = Math.min(LARGEST, count * 10 + sign - '0');
        largest = Math.max(largest, count);
      } else if (sign == ',') {
        count = 0;
      } else {
        break;
      }
    }
    return largest;
  }
}
