package fi.luukku.calendars;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes a calendar's text apart, for tests that run where no second library is. */
final class FeedReader {
  private FeedReader() {}

  /** The entries of a kind, each with its properties by name, parameters left out. */
  static List<Map<String, String>> entries(Feed feed, String component) {
    String unfolded = feed.text().replace("\r\n ", "");
    return Arrays.stream(unfolded.split("BEGIN:" + component + "\r\n"))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf("END:" + component)))
        .map(FeedReader::properties)
        .toList();
  }

  private static Map<String, String> properties(String lines) {
    Map<String, String> properties = new TreeMap<>();
    lines
        .lines()
        .forEach(
            line ->
                properties.merge(
                    line.substring(0, line.indexOf(':')).replaceFirst(";.*", ""),
                    line.substring(line.indexOf(':') + 1),
                    (one, next) -> one + " " + next));
    return properties;
  }
}
