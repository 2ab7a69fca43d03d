package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseFilter;
import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.QueueCount;
import fi.luukku.casework.QueueFilter;
import fi.luukku.casework.QueueRow;
import fi.luukku.casework.QueueSort;
import fi.luukku.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Cases in lists, read as records. */
@ApplicationScoped
public class CaseLists {
  private static final List<CaseStatus> OPEN =
      Stream.of(CaseStatus.values()).filter(CaseStatus::isOpen).toList();

  @PersistenceContext private EntityManager entities;

  /** A person's open cases, the latest change first. */
  public List<CaseRow> open(String personId, int most) {
    return entities
        .createQuery(
            "SELECT "
                + CaseColumns.ROW
                + " FROM CaseFile c WHERE c.personId = :person"
                + " AND c.progress.status IN :open ORDER BY c.progress.changed DESC, c.id DESC",
            Object[].class)
        .setParameter("person", personId)
        .setParameter("open", OPEN)
        .setMaxResults(most)
        .getResultStream()
        .map(CaseColumns::row)
        .toList();
  }

  public Page<CaseRow> of(String personId, CaseFilter filter, Instant now, int first, int size) {
    Map<String, Object> values = new java.util.HashMap<>(Map.of("person", personId));
    String where = "c.personId = :person" + where(filter, now, values);
    List<CaseRow> rows =
        page(where, "c.progress.changed DESC, c.id DESC", values, first, size)
            .getResultStream()
            .map(CaseColumns::row)
            .toList();
    return new Page<>(rows, first, size, count(where, values));
  }

  private static String where(CaseFilter filter, Instant now, Map<String, Object> values) {
    switch (filter) {
      case ALL:
        return "";
      case BOOKINGS:
        values.put("now", now);
        values.put("open", OPEN);
        return " AND c.progress.status IN :open AND c.period.ends > :now";
      default:
        values.put("open", OPEN);
        return filter == CaseFilter.OPEN
            ? " AND c.progress.status IN :open"
            : " AND c.progress.status NOT IN :open";
    }
  }

  /** How full queues are, those of the set or all. */
  public List<QueueCount> counts(Set<String> queues, LocalDate today) {
    String some = queues.isEmpty() ? "" : " AND c.queueKey IN :queues";
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "SELECT c.queueKey, COUNT(c.id),"
                    + " SUM(CASE WHEN c.handlerId IS NULL THEN 1 ELSE 0 END),"
                    + " SUM(CASE WHEN c.expectedBy < :today THEN 1 ELSE 0 END)"
                    + " FROM CaseFile c WHERE c.progress.status IN :open"
                    + some
                    + " GROUP BY c.queueKey ORDER BY c.queueKey",
                Object[].class)
            .setParameter("open", OPEN)
            .setParameter("today", today);
    if (!queues.isEmpty()) {
      query.setParameter("queues", queues);
    }
    return query.getResultStream().map(CaseLists::count).toList();
  }

  private static QueueCount count(Object[] row) {
    return new QueueCount((String) row[0], number(row[1]), number(row[2]), number(row[3]));
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  public Page<QueueRow> queue(
      String queueKey, String staffId, QueueFilter filter, QueueSort sort, int first, int size) {
    Map<String, Object> values = new java.util.HashMap<>(Map.of("queue", queueKey));
    String where = "c.queueKey = :queue" + where(filter, staffId, values);
    List<QueueRow> rows =
        page(where, order(sort), values, first, size)
            .getResultStream()
            .map(CaseColumns::queueRow)
            .toList();
    return new Page<>(rows, first, size, count(where, values));
  }

  private static String where(QueueFilter filter, String staffId, Map<String, Object> values) {
    if (filter == QueueFilter.ALL) {
      return "";
    }
    if (filter == QueueFilter.WAITING) {
      values.put("waiting", CaseStatus.WAITING_FOR_CITIZEN);
      return " AND c.progress.status = :waiting";
    }
    values.put("open", OPEN);
    return switch (filter) {
      case UNTAKEN -> " AND c.progress.status IN :open AND c.handlerId IS NULL";
      case MINE -> {
        values.put("staff", staffId);
        yield " AND c.progress.status IN :open AND c.handlerId = :staff";
      }
      case CLOSED -> " AND c.progress.status NOT IN :open";
      default -> " AND c.progress.status IN :open";
    };
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

  private TypedQuery<Object[]> page(
      String where, String order, Map<String, Object> values, int first, int size) {
    TypedQuery<Object[]> query =
        entities.createQuery(
            "SELECT "
                + CaseColumns.QUEUE_ROW
                + " FROM CaseFile c WHERE "
                + where
                + " ORDER BY "
                + order,
            Object[].class);
    values.forEach(query::setParameter);
    return query.setFirstResult(first).setMaxResults(size);
  }

  private long count(String where, Map<String, Object> values) {
    TypedQuery<Long> query =
        entities.createQuery("SELECT COUNT(c.id) FROM CaseFile c WHERE " + where, Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
