package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.QueueFilter;
import fi.luukku.casework.QueueSearch;
import fi.luukku.casework.QueueSort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the desk's address: everything that says what is listed, so that a list can be
 * kept as a bookmark, sent to a colleague and come back to. Nothing of it lives on the server.
 *
 * @param queue {@link #ALL}, or a key; empty where the address names none
 */
record DeskAddress(
    String queue,
    QueueFilter filter,
    Optional<CaseKind> kind,
    String number,
    QueueSort sort,
    int first) {
  /** Stands for all queues of the caller. */
  static final String ALL = "all";

  /** How many cases stand on a page. */
  static final int SIZE = 25;

  /** The list's id in its page: before the names of what PrimeFaces sends for it. */
  static final String TABLE = "cases";

  static DeskAddress read(Map<String, String> parameters) {
    return new DeskAddress(
        parameters.getOrDefault("queue", ""),
        oneOf(QueueFilter.values(), parameters.get("filter")).orElse(QueueFilter.OPEN),
        oneOf(CaseKind.values(), parameters.get("kind")),
        parameters.getOrDefault("number", ""),
        sort(parameters),
        first(parameters));
  }

  private static QueueSort sort(Map<String, String> parameters) {
    String key = parameters.getOrDefault(TABLE + "_sortKey", "");
    return QueueColumn.of(key.substring(key.lastIndexOf(':') + 1))
        .map(column -> column.sort("1".equals(parameters.get(TABLE + "_sortDir"))))
        .or(() -> oneOf(QueueSort.values(), parameters.get("sort")))
        .orElse(QueueSort.DUE_FIRST);
  }

  private static int first(Map<String, String> parameters) {
    if (parameters.containsKey(TABLE + "_sortKey")) {
      return 0;
    }
    String asked = parameters.getOrDefault(TABLE + "_first", parameters.getOrDefault("first", "0"));
    try {
      int whole = Math.max(0, Integer.parseInt(asked));
      return whole - whole % SIZE;
    } catch (NumberFormatException typed) {
      return 0;
    }
  }

  DeskAddress in(String otherQueue) {
    return new DeskAddress(otherQueue, filter, kind, number, sort, first);
  }

  DeskAddress with(QueueFilter other) {
    return new DeskAddress(queue, other, kind, number, sort, 0);
  }

  DeskAddress by(QueueSort other) {
    return new DeskAddress(queue, filter, kind, number, other, 0);
  }

  DeskAddress from(int other) {
    return new DeskAddress(queue, filter, kind, number, sort, other);
  }

  public boolean isNarrowed() {
    return kind.isPresent() || !number.isBlank();
  }

  QueueSearch search() {
    Optional<String> one = Optional.of(queue).filter(key -> !key.equals(ALL));
    return new QueueSearch(one, filter, kind, number);
  }

  /** The address itself. */
  @Override
  public String toString() {
    return "/staff/desk?queue="
        + encode(queue)
        + "&filter="
        + filter
        + kind.map(one -> "&kind=" + one).orElse("")
        + (number.isBlank() ? "" : "&number=" + encode(number))
        + "&sort="
        + sort
        + (first == 0 ? "" : "&first=" + first);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static <E extends Enum<E>> Optional<E> oneOf(E[] constants, String name) {
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }
}
