package fi.luukku.site.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be true of text bundles: the same keys with the same places in all languages, sorted,
 * none missing that a page or a refusal names, none that nobody names.
 */
final class TextRules {
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern PAGE_KEY = Pattern.compile("\\b([a-z]+)\\['([a-z0-9_.]+)']");
  private static final Pattern REFUSAL =
      Pattern.compile("super\\((?:Optional\\.[a-z]+\\([^)]*\\),\\s*)?\"([a-z_]+)\"");
  private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z0-9_.]+)[\"']");

  private TextRules() {}

  /** Families of bundles below a folder: {@code …/texts} for {@code …/texts_fi.properties}. */
  static List<Path> families(Path resources) {
    return walk(resources, "_fi.properties")
        .map(file -> file.resolveSibling(name(file).replace("_fi.properties", "")))
        .toList();
  }

  /** What is wrong among the three languages of one family. */
  static List<String> unequal(Path family) {
    List<String> findings = new ArrayList<>();
    Map<String, String> finnish = read(family, "fi");
    for (String language : LANGUAGES) {
      Map<String, String> texts = read(family, language);
      String where = family.getParent() + " " + language + ": ";
      Set<String> odd = new TreeSet<>(finnish.keySet());
      odd.removeAll(texts.keySet());
      odd.forEach(key -> findings.add(where + "missing " + key));
      Set<String> more = new TreeSet<>(texts.keySet());
      more.removeAll(finnish.keySet());
      more.forEach(key -> findings.add(where + "not in Finnish " + key));
      List<String> keys = List.copyOf(texts.keySet());
      if (!keys.equals(keys.stream().sorted().toList())) {
        findings.add(where + "unsorted, from " + firstUnsorted(keys));
      }
      texts.forEach(
          (key, text) -> {
            if (text.isBlank()) {
              findings.add(where + "empty " + key);
            }
            if (!places(text).equals(places(finnish.getOrDefault(key, text)))) {
              findings.add(where + "other places than Finnish " + key);
            }
          });
    }
    return findings;
  }

  /** Keys that pages name and no bundle has: {@code site['nav.home']} of {@code site}'s bundle. */
  static List<String> missing(Path webapp, Map<String, Set<String>> keysByBundle) {
    List<String> findings = new ArrayList<>();
    walk(webapp, ".xhtml")
        .forEach(
            page ->
                PAGE_KEY
                    .matcher(text(page))
                    .results()
                    .filter(use -> keysByBundle.containsKey(use.group(1)))
                    .filter(use -> !keysByBundle.get(use.group(1)).contains(use.group(2)))
                    .filter(use -> !use.group(2).endsWith("."))
                    .forEach(use -> findings.add(name(page) + " names " + use.group())));
    return findings;
  }

  /** Refusals without words in their capability's bundle or in the site's. */
  static List<String> wordless(Path sources, Map<String, Set<String>> keysByBundle) {
    List<String> findings = new ArrayList<>();
    for (Path file : walk(sources, ".java").toList()) {
      String source = text(file);
      if (source.contains("extends Refusal")) {
        String capability = sources.relativize(file).getName(2).toString();
        REFUSAL
            .matcher(source)
            .results()
            .map(use -> "refusal." + use.group(1))
            .filter(key -> !has(keysByBundle, capability, key) && !has(keysByBundle, "site", key))
            .forEach(key -> findings.add(name(file) + " has no words " + key));
      }
    }
    return findings;
  }

  /** Keys that stand as a literal nowhere, whole or by a prefix that ends in a dot. */
  static List<String> unused(List<Path> roots, Map<String, Set<String>> keysByBundle) {
    Set<String> literals =
        roots.stream()
            .flatMap(root -> Stream.concat(walk(root, ".xhtml"), walk(root, ".java")))
            .flatMap(file -> LITERAL.matcher(text(file)).results())
            .map(literal -> literal.group(1))
            .collect(Collectors.toSet());
    List<String> findings = new ArrayList<>();
    keysByBundle.forEach(
        (bundle, keys) ->
            keys.stream()
                .filter(key -> !isNamed(key, literals))
                .forEach(key -> findings.add(bundle + " has for nobody " + key)));
    return findings;
  }

  static Set<String> keys(Path family) {
    return read(family, "fi").keySet();
  }

  private static boolean isNamed(String key, Set<String> literals) {
    String code = key.startsWith("refusal.") ? key.substring("refusal.".length()) : key;
    boolean byPrefix =
        Stream.iterate(key.lastIndexOf('.'), at -> at > 0, at -> key.lastIndexOf('.', at - 1))
            .anyMatch(at -> literals.contains(key.substring(0, at + 1)));
    return literals.contains(code) || literals.contains(key) || byPrefix;
  }

  private static boolean has(Map<String, Set<String>> keysByBundle, String bundle, String key) {
    return keysByBundle.getOrDefault(bundle, Set.of()).contains(key);
  }

  private static String firstUnsorted(List<String> keys) {
    for (int i = 1; i < keys.size(); i++) {
      if (keys.get(i - 1).compareTo(keys.get(i)) > 0) {
        return keys.get(i);
      }
    }
    return "";
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** In the order of the file, which {@code Properties} would lose. */
  private static Map<String, String> read(Path family, String language) {
    Path file = family.resolveSibling(name(family) + "_" + language + ".properties");
    Map<String, String> texts = new LinkedHashMap<>();
    if (Files.exists(file)) {
      text(file)
          .lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .forEach(line -> texts.put(line.split("=", 2)[0].strip(), line.split("=", 2)[1]));
    }
    return texts;
  }

  private static Stream<Path> walk(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> name(file).endsWith(ending)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
