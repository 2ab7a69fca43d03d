package fi.luukku.site.web;

import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a capability's bundle. */
public final class Texts {
  private static final String ROOT = "fi.luukku.";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private Texts() {}

  /** The text under {@code key} in the bundle of a capability, {@code {0}} and so on filled. */
  public static String text(Language language, String capability, String key, Object... args) {
    return fill(bundle(language, capability).getString(key), List.of(args));
  }

  /** Whether the bundle of a capability has this text. */
  public static boolean has(Language language, String capability, String key) {
    return find(language, capability, key).isPresent();
  }

  /**
   * The words of a refusal: from the bundle of the capability that refuses, else from the site's.
   */
  public static String refusal(Language language, Refusal refusal) {
    String key = "refusal." + refusal.code();
    return one(language, refusal, key)
        .or(() -> find(language, capabilityOf(refusal), key))
        .or(() -> find(language, "site", key))
        .map(words -> fill(words, in(language, refusal.args())))
        .orElseThrow(() -> new IllegalStateException("No words for " + key, refusal));
  }

  /** Where what is counted is one, it may have words of its own: {@code refusal.<code>.one}. */
  private static Optional<String> one(Language language, Refusal refusal, String key) {
    boolean one =
        !refusal.args().isEmpty()
            && refusal.args().get(0) instanceof Number number
            && number.longValue() == 1;
    return one ? find(language, capabilityOf(refusal), key + ".one") : Optional.empty();
  }

  /** What a refusal names may itself have words in three languages, or be a time. */
  private static List<?> in(Language language, List<Object> args) {
    return args.stream().map(arg -> in(language, arg)).toList();
  }

  private static Object in(Language language, Object arg) {
    if (arg instanceof LocalizedText text) {
      return text.in(language);
    }
    Dates dates = new Dates(language);
    if (arg instanceof Instant instant) {
      return dates.moment(instant);
    }
    if (arg instanceof Duration length) {
      return dates.duration(length.toMinutes());
    }
    return arg instanceof LocalDate day ? dates.day(day) : arg;
  }

  /** Puts the values in their places, once: what looks like a place in a value stays as it is. */
  public static String fill(String words, List<?> args) {
    return PLACE
        .matcher(words)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              String value = index < args.size() ? String.valueOf(args.get(index)) : place.group();
              return Matcher.quoteReplacement(value);
            });
  }

  private static Optional<String> find(Language language, String capability, String key) {
    try {
      ResourceBundle bundle = bundle(language, capability);
      return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  private static ResourceBundle bundle(Language language, String capability) {
    return ResourceBundle.getBundle(ROOT + capability + ".web.texts", language.locale());
  }

  private static String capabilityOf(Refusal refusal) {
    String name = refusal.getClass().getPackageName().substring(ROOT.length());
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
  }
}
