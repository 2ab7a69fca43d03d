package fi.luukku.casework.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.QueueCount;
import fi.luukku.casework.QueueFilter;
import fi.luukku.casework.QueueRow;
import fi.luukku.casework.QueueSort;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Page;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /staff/desk}: a handler's queues and one of them, a page at a time. */
@Named
@RequestScoped
public class DeskBacking {
  private static final int SIZE = 25;

  @Inject CurrentCaller current;
  @Inject HandlerQueries queries;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private List<QueueCount> queues = List.of();
  private Optional<String> queue = Optional.empty();
  private Page<QueueRow> rows = new Page<>(List.of(), 0, SIZE, 0);
  private String wanted;
  private boolean unknown;

  /** Opens the queue that the link names, else the first that the caller serves. */
  public void open() {
    queues = queries.queues(current.caller());
    queue =
        Optional.ofNullable(parameters.get("queue"))
            .or(() -> queues.stream().map(QueueCount::queueKey).findFirst());
    queue.ifPresent(
        key -> rows = queries.queue(current.caller(), key, getFilter(), getSort(), first(), SIZE));
  }

  public List<QueueCount> getQueues() {
    return queues;
  }

  /** Key of the queue shown; empty for somebody who serves none. */
  public String getQueue() {
    return queue.orElse("");
  }

  public Page<QueueRow> getRows() {
    return rows;
  }

  public QueueFilter getFilter() {
    return oneOf(QueueFilter.values(), parameters.get("filter")).orElse(QueueFilter.OPEN);
  }

  public QueueFilter[] getFilters() {
    return QueueFilter.values();
  }

  public QueueSort getSort() {
    return oneOf(QueueSort.values(), parameters.get("sort")).orElse(QueueSort.DUE_FIRST);
  }

  /** What a click on the heading of the due column asks for: the other direction. */
  public QueueSort getDueSort() {
    return getSort() == QueueSort.DUE_FIRST ? QueueSort.DUE_LAST : QueueSort.DUE_FIRST;
  }

  /** What a click on the heading of the first column asks for. */
  public QueueSort getAgeSort() {
    return getSort() == QueueSort.NEWEST_FIRST ? QueueSort.OLDEST_FIRST : QueueSort.NEWEST_FIRST;
  }

  /** Whether an open case's promised day has passed. */
  public boolean isLate(QueueRow row) {
    return row.facts().status().isOpen()
        && row.facts().expectedBy().filter(day -> day.isBefore(today())).isPresent();
  }

  /** Goes to the case whose number was typed. */
  public String find() {
    Optional<CaseNumber> number =
        CaseNumber.parse(wanted == null ? "" : wanted.strip().toUpperCase(Locale.ROOT));
    if (number.isPresent() && isReachable(number.get())) {
      return Pages.to("/staff/case", "number", number.get());
    }
    unknown = true;
    return null;
  }

  /** Whether a number was typed that leads to no case of the caller's. */
  public boolean isUnknown() {
    return unknown;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  private boolean isReachable(CaseNumber number) {
    try {
      return queries.one(current.caller(), number).number().equals(number);
    } catch (NotFound notHis) {
      return false;
    }
  }

  private int first() {
    try {
      return Math.max(0, Integer.parseInt(parameters.getOrDefault("first", "0")));
    } catch (NumberFormatException typed) {
      return 0;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), TimeSource.LOCAL);
  }

  private static <E extends Enum<E>> Optional<E> oneOf(E[] constants, String name) {
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }
}
