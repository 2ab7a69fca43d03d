package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.QueueCount;
import fi.luukku.casework.QueueFilter;
import fi.luukku.casework.QueueRow;
import fi.luukku.casework.QueueSearch;
import fi.luukku.casework.QueueSort;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Page;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.primefaces.model.LazyDataModel;

/** {@code /staff/desk}: a handler's queues and one of them, a page at a time. */
@Named
@RequestScoped
public class DeskBacking {
  private static final int SIZE = DeskAddress.SIZE;
  private static final List<QueueFilter> FILTERS = List.of(QueueFilter.values());

  @Inject CurrentCaller current;
  @Inject HandlerQueries queries;
  @Inject QueuesBacking queues;
  @Inject CaseParameter parameter;
  @Inject CaseWordsBacking words;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final QueueModel model = new QueueModel(this::getRows);
  private DeskAddress address;
  private Page<QueueRow> rows = new Page<>(List.of(), 0, SIZE, 0);

  /**
   * Opens what the link names, else a queue that the caller serves and in which somebody waits. A
   * whole case number that was typed leads to the case. A table that asked by itself is told its
   * new address.
   *
   * @return where to go instead, or the outcome "stay on this page"
   */
  public String open() {
    address = DeskAddress.read(parameters);
    if (address.queue().isEmpty()) {
      address = address.in(firstQueue());
    }
    if (isServing()) {
      load();
    }
    if (Pages.isPartial()) {
      PrimeFaces.current().ajax().addCallbackParam("address", address.toString());
    }
    return found().map(number -> Pages.to("/staff/case", "number", number)).orElse(null);
  }

  /** The first in which somebody waits, else the first in which there is work. */
  private String firstQueue() {
    return queues.getCounts().stream()
        .min(
            Comparator.comparing((QueueCount count) -> count.untaken() == 0)
                .thenComparing(count -> count.open() == 0))
        .map(QueueCount::queueKey)
        .orElse("");
  }

  private void load() {
    rows = page(address.search(), address.sort(), address.first(), SIZE);
    if (rows.items().isEmpty() && rows.total() > 0) {
      int last = (int) ((rows.total() - 1) / SIZE * SIZE);
      address = address.from(last);
      rows = page(address.search(), address.sort(), last, SIZE);
    }
  }

  private Page<QueueRow> page(QueueSearch search, QueueSort sort, int first, int size) {
    return queries.page(current.caller(), search, sort, first, size);
  }

  /** The most urgent case of the list that nobody works on. */
  Optional<QueueRow> next() {
    QueueSearch free = getAddress().with(QueueFilter.UNTAKEN).search();
    return page(free, QueueSort.DUE_FIRST, 0, 1).items().stream().findFirst();
  }

  private Optional<CaseNumber> found() {
    return CaseNumber.parse(address.search().number())
        .filter(number -> rows.total() == 1)
        .filter(number -> rows.items().get(0).facts().number().equals(number));
  }

  /** What the table shows. */
  public LazyDataModel<QueueRow> getModel() {
    return model;
  }

  public DeskAddress getAddress() {
    if (address == null) {
      address = DeskAddress.read(parameters);
    }
    return address;
  }

  /** Whether the caller has any queue to look at. */
  public boolean isServing() {
    return !getAddress().queue().isEmpty();
  }

  public boolean isEverywhere() {
    return DeskAddress.ALL.equals(getAddress().queue());
  }

  public Page<QueueRow> getRows() {
    return rows;
  }

  public List<QueueFilter> getFilters() {
    return FILTERS;
  }

  public CaseKind[] getKinds() {
    return CaseKind.values();
  }

  /** Whether the list holds this kind alone. */
  public boolean isKind(CaseKind kind) {
    return address.kind().filter(kind::equals).isPresent();
  }

  /** What the list is called. */
  public String getHeading() {
    if (!isServing()) {
      return words.desk("title");
    }
    if (!isEverywhere()) {
      return words.queue(address.queue());
    }
    return switch (address.filter()) {
      case MINE -> words.desk("mine");
      case LATE -> words.desk("all_late");
      case UNTAKEN -> words.desk("filter.untaken");
      default -> words.desk(address.number().isBlank() ? "all_queues" : "found");
    };
  }

  /** The list without anything that narrows it. */
  public String getEverything() {
    return "/staff/desk?queue=" + address.queue() + "&filter=ALL";
  }

  /** The list as another filter shows it. */
  public String filtered(QueueFilter filter) {
    return address.with(filter).toString();
  }

  /** The list's pages, without their place. */
  public String getPagesUrl() {
    return address.from(0) + "&";
  }

  /** The list sorted by a column, or turned round. */
  public String sorted(String column) {
    return address.by(column(column).next(address.sort())).toString();
  }

  /** How a column is sorted, as PrimeFaces calls it. */
  public String order(String column) {
    return column(column).order(address.sort());
  }

  /** The case that was just taken from the list. */
  public Optional<CaseNumber> getTaken() {
    return parameter.isDone("take")
        ? CaseNumber.parse(parameters.getOrDefault("taken", ""))
        : Optional.empty();
  }

  /** Whether a case was wanted and none was free. */
  public boolean isNoneFree() {
    return parameter.isDone("none");
  }

  /** Whether somebody works on the case, and it is the caller. */
  public boolean isMine(QueueRow row) {
    return row.handlerId().filter(current.caller().id()::equals).isPresent();
  }

  /** Whether the case can be taken straight from the list. */
  public boolean isFree(QueueRow row) {
    return row.handlerId().isEmpty() && row.facts().status().isOpen();
  }

  private static QueueColumn column(String id) {
    return QueueColumn.of(id).orElseThrow(NotFound::new);
  }
}
