package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Colleague;
import fi.luukku.casework.QueueCount;
import fi.luukku.casework.QueueRow;
import fi.luukku.casework.QueueSearch;
import fi.luukku.casework.QueueSort;
import fi.luukku.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Work queues as lists, read as records. */
@ApplicationScoped
public class QueueLists {
  /** What another person has yet to sign is nobody's work. */
  private static final String FORWARDED = " AND c.progress.lacksSignature = FALSE";

  @PersistenceContext private EntityManager entities;

  /**
   * Who is looking, and from when.
   *
   * @param queues those he serves; empty where he serves all
   */
  public record Reader(String staffId, Set<String> queues, LocalDate today) {}

  /** How full queues are, those of the reader or all. */
  public List<QueueCount> counts(Reader reader) {
    Map<String, Object> values = new HashMap<>(Map.of("open", CaseLists.OPEN));
    values.put("today", reader.today());
    values.put("staff", reader.staffId());
    values.put("stands", CaseStatus.CONFIRMED);
    TypedQuery<Object[]> query =
        entities.createQuery(
            "SELECT c.queueKey, COUNT(c.id),"
                + " SUM(CASE WHEN c.handlerId IS NULL THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN c.expectedBy < :today AND c.progress.status <> :stands"
                + " THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN c.handlerId = :staff THEN 1 ELSE 0 END)"
                + " FROM CaseFile c WHERE c.progress.status IN :open"
                + served(reader, values)
                + " GROUP BY c.queueKey ORDER BY c.queueKey",
            Object[].class);
    values.forEach(query::setParameter);
    return query.getResultStream().map(QueueLists::count).toList();
  }

  private static QueueCount count(Object[] row) {
    return new QueueCount(
        (String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  /** A page of what is looked for. */
  public Page<QueueRow> page(
      Reader reader, QueueSearch search, QueueSort sort, int first, int size) {
    Map<String, Object> values = new HashMap<>();
    String where = "c.id > 0" + where(reader, search, values);
    TypedQuery<Object[]> query =
        entities.createQuery(
            "SELECT "
                + CaseColumns.QUEUE_ROW
                + " FROM CaseFile c WHERE "
                + where
                + " ORDER BY "
                + order(sort),
            Object[].class);
    values.forEach(query::setParameter);
    List<QueueRow> rows =
        query
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(CaseColumns::queueRow)
            .toList();
    return Page.of(rows, first, size, () -> count(where, values));
  }

  private long count(String where, Map<String, Object> values) {
    TypedQuery<Long> query =
        entities.createQuery("SELECT COUNT(c.id) FROM CaseFile c WHERE " + where, Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static String where(Reader reader, QueueSearch search, Map<String, Object> values) {
    StringBuilder where = new StringBuilder(served(reader, values));
    search
        .queue()
        .ifPresent(
            queue -> {
              where.append(" AND c.queueKey = :queue");
              values.put("queue", queue);
            });
    search
        .kind()
        .ifPresent(
            kind -> {
              where.append(" AND c.kind = :kind");
              values.put("kind", kind);
            });
    return where.append(number(search, values)).append(filter(reader, search, values)).toString();
  }

  /** Case numbers are ASCII, in their column too: other letters are in none, and are not asked. */
  private static String number(QueueSearch search, Map<String, Object> values) {
    if (search.number().isEmpty()) {
      return "";
    }
    if (!search.number().chars().allMatch(letter -> letter < 128)) {
      return " AND c.id IS NULL";
    }
    values.put("number", search.number());
    return " AND LOCATE(:number, c.number) > 0";
  }

  private static String served(Reader reader, Map<String, Object> values) {
    if (reader.queues().isEmpty()) {
      return FORWARDED;
    }
    values.put("served", reader.queues());
    return FORWARDED + " AND c.queueKey IN :served";
  }

  private static String filter(Reader reader, QueueSearch search, Map<String, Object> values) {
    switch (search.filter()) {
      case ALL:
        return "";
      case WAITING:
        values.put("waiting", CaseStatus.WAITING_FOR_CITIZEN);
        return " AND c.progress.status = :waiting";
      case MINE:
        values.put("staff", reader.staffId());
        return open(values) + " AND c.handlerId = :staff";
      case LATE:
        values.put("today", reader.today());
        values.put("stands", CaseStatus.CONFIRMED);
        return open(values) + " AND c.expectedBy < :today AND c.progress.status <> :stands";
      case UNTAKEN:
        return open(values) + " AND c.handlerId IS NULL";
      case CLOSED:
        values.put("open", CaseLists.OPEN);
        return " AND c.progress.status NOT IN :open";
      default:
        return open(values);
    }
  }

  private static String open(Map<String, Object> values) {
    values.put("open", CaseLists.OPEN);
    return " AND c.progress.status IN :open";
  }

  private static String order(QueueSort sort) {
    String by =
        switch (sort) {
          case OLDEST_FIRST -> "c.opened";
          case NEWEST_FIRST -> "c.opened DESC";
          case DUE_FIRST -> "CASE WHEN c.expectedBy IS NULL THEN 1 ELSE 0 END, c.expectedBy";
          case DUE_LAST -> "c.expectedBy DESC";
          case CHANGED_FIRST -> "c.progress.changed";
          case CHANGED_LAST -> "c.progress.changed DESC";
          case STATUS_FIRST -> "c.progress.status";
          case STATUS_LAST -> "c.progress.status DESC";
        };
    return by + ", c.id";
  }

  /** Who has worked on cases of a queue, by name. */
  public List<Colleague> handlers(String queueKey) {
    return entities
        .createQuery(
            "SELECT DISTINCT c.handlerId, c.handlerName FROM CaseFile c"
                + " WHERE c.queueKey = :queue AND c.handlerId IS NOT NULL ORDER BY c.handlerName",
            Object[].class)
        .setParameter("queue", queueKey)
        .getResultStream()
        .map(row -> new Colleague((String) row[0], (String) row[1]))
        .toList();
  }
}
