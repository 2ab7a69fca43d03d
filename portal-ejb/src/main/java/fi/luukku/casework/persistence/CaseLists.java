package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseFilter;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.FiledForOther;
import fi.luukku.casework.SignedCase;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cases in lists, read as records. */
@ApplicationScoped
public class CaseLists {
  static final List<CaseStatus> OPEN =
      Stream.of(CaseStatus.values()).filter(CaseStatus::isOpen).toList();

  @PersistenceContext private EntityManager entities;

  /**
   * Whose cases: a person's own, with what others filed for him, or an organisation's. The two are
   * never mixed.
   */
  public record Whose(String where, String id) {
    public static Whose ofPerson(String personId) {
      return new Whose(
          "((c.personId = :whose AND c.party.id IS NULL) OR c.party.id = :whose)", personId);
    }

    public static Whose ofParty(String partyId) {
      return new Whose("c.party.id = :whose", partyId);
    }
  }

  /** The open cases, the latest change first. */
  public List<CaseRow> open(Whose whose, int most) {
    return entities
        .createQuery(
            "SELECT "
                + CaseColumns.ROW
                + " FROM CaseFile c WHERE "
                + whose.where()
                + " AND c.progress.status IN :open ORDER BY c.progress.changed DESC, c.id DESC",
            Object[].class)
        .setParameter("whose", whose.id())
        .setParameter("open", OPEN)
        .setMaxResults(most)
        .getResultStream()
        .map(CaseColumns::row)
        .toList();
  }

  public Page<CaseRow> of(Whose whose, CaseFilter filter, Instant now, int first, int size) {
    Map<String, Object> values = new java.util.HashMap<>(Map.of("whose", whose.id()));
    String where = whose.where() + where(filter, now, values);
    List<CaseRow> rows =
        page(where, "c.progress.changed DESC, c.id DESC", values, first, size)
            .getResultStream()
            .map(CaseColumns::row)
            .toList();
    return Page.of(rows, first, size, () -> count(where, values));
  }

  /** What a person has filed for others, the latest first. */
  public List<FiledForOther> filedForOthers(String personId) {
    return entities
        .createQuery(
            "SELECT c.number, c.title, c.party.name, c.opened FROM CaseFile c"
                + " WHERE c.personId = :person AND c.party.id IS NOT NULL ORDER BY c.id DESC",
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            row ->
                new FiledForOther(
                    new CaseNumber((String) row[0]),
                    (LocalizedText) row[1],
                    (String) row[2],
                    (Instant) row[3]))
        .toList();
  }

  /**
   * Those cases that have one of these numbers or ids, and that a person filed or that were filed
   * for him.
   */
  public List<NamedCase> named(String personId, Set<String> numbers, Set<Long> ids) {
    return entities
        .createQuery(
            "SELECT c.id, c.number, c.title, c.queueKey, c.party.name, c.party.id FROM CaseFile c"
                + " WHERE (c.personId = :person OR c.party.id = :person) AND (c.number IN :numbers OR c.id IN :ids)",
            Object[].class)
        .setParameter("person", personId)
        .setParameter("numbers", numbers.isEmpty() ? Set.of("") : numbers)
        .setParameter("ids", ids.isEmpty() ? Set.of(0L) : ids)
        .getResultStream()
        .map(row -> named(row, personId))
        .toList();
  }

  private static NamedCase named(Object[] row, String personId) {
    return new NamedCase(
        (Long) row[0],
        new CaseNumber((String) row[1]),
        (LocalizedText) row[2],
        (String) row[3],
        Optional.ofNullable((String) row[4]).filter(party -> !personId.equals(row[5])));
  }

  /**
   * What a case is called.
   *
   * @param other for whom it was filed, where for another
   */
  public record NamedCase(
      long id, CaseNumber number, LocalizedText title, String queueKey, Optional<String> other) {}

  /** What these cases are called, and who filed them. */
  public List<SignedCase> signed(List<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT c.number, c.title, c.citizenName FROM CaseFile c WHERE c.number IN :numbers",
                Object[].class)
            .setParameter("numbers", numbers)
            .getResultStream()
            .map(
                row ->
                    new SignedCase(
                        new CaseNumber((String) row[0]), (LocalizedText) row[1], (String) row[2]))
            .toList();
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

  private TypedQuery<Object[]> page(
      String where, String order, Map<String, Object> values, int first, int size) {
    TypedQuery<Object[]> query =
        entities.createQuery(
            "SELECT " + CaseColumns.ROW + " FROM CaseFile c WHERE " + where + " ORDER BY " + order,
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
