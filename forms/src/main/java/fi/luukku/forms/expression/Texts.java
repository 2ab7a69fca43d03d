package fi.luukku.forms.expression;

import static fi.luukku.forms.expression.Types.ANYTHING;
import static fi.luukku.forms.expression.Types.TEXT;
import static fi.luukku.forms.expression.Types.TEXTS;
import static fi.luukku.forms.expression.Types.WHOLE;
import static fi.luukku.forms.expression.Types.YES_NO;

import java.util.List;

/** Texts, yes and no, and lists of them. */
final class Texts {

  /** As long as the longest answer; a chain of joined texts would eat the memory. */
  static final int LONGEST = 20_000;

  private Texts() {}

  static void declare(Overloads words) {
    words.same(TEXT);
    words.same(YES_NO);
    words.same(TEXTS);
    words.<String, String>two("_+_", TEXT, TEXT, TEXT, Texts::joined);
    words.<String, List<String>>two("@in", YES_NO, TEXT, TEXTS, (one, all) -> all.contains(one));
    words.<Long, List<Long>>two(
        "@in", YES_NO, WHOLE, Types.listOf(WHOLE), (one, all) -> all.contains(one));
    words.<String>one("size", WHOLE, TEXT, text -> (long) text.codePointCount(0, text.length()));
    words.<List<?>>one("size", WHOLE, Types.listOf(ANYTHING), all -> (long) all.size());
    words.<String, String>of("contains", YES_NO, TEXT, TEXT, String::contains);
    words.<String, String>of("startsWith", YES_NO, TEXT, TEXT, String::startsWith);
    words.<String, String>of("endsWith", YES_NO, TEXT, TEXT, String::endsWith);
    words.<String, String>of(
        "matches", YES_NO, TEXT, TEXT, (text, pattern) -> Patterns.of(pattern).matches(text));
  }

  private static String joined(String a, String b) {
    if (a.length() + b.length() > LONGEST) {
      throw new ArithmeticException("longer than " + LONGEST);
    }
    return a + b;
  }
}
