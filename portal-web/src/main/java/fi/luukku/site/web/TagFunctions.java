package fi.luukku.site.web;

import java.util.Arrays;
import java.util.List;

/** EL functions of the tag library. */
public final class TagFunctions {
  private TagFunctions() {}

  /** {@code t:css(own, more)}: class names; in plain markup a missing one would read "null". */
  public static String css(String own, String more) {
    return more == null || more.isEmpty() ? own : own + " " + more;
  }

  /** {@code t:orNull(text)}: an empty text as none, so that its attribute is left out. */
  public static String orNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** {@code t:textareaValue(text)}: browsers drop the first line break after the tag. */
  public static String textareaValue(String text) {
    return text != null && text.startsWith("\n") ? "\n" + text : text;
  }

  /** {@code t:fill(words, a)}: the words with {@code {0}} filled. */
  public static String fill(String words, Object a) {
    return Texts.fill(words, Arrays.asList(a));
  }

  /** {@code t:fill2(words, a, b)}. */
  public static String fill2(String words, Object a, Object b) {
    return Texts.fill(words, Arrays.asList(a, b));
  }

  /** {@code t:fill3(words, a, b, c)}. */
  public static String fill3(String words, Object a, Object b, Object c) {
    return Texts.fill(words, Arrays.asList(a, b, c));
  }

  /** {@code t:count(one, many, n)}: the word for one, or the words for any other number. */
  public static String count(String one, String many, long number) {
    return Texts.fill(number == 1 ? one : many, List.of(number));
  }
}
