package fi.luukku.parties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Associations and companies that people act for. */
@ApplicationScoped
public class Organisations {
  @PersistenceContext private EntityManager entities;

  /** Takes an organisation's mandates for this transaction: others who change them wait. */
  public void raise(String id) {
    entities
        .createNativeQuery("UPDATE organisation SET revision = revision + 1 WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /**
   * The organisation with this business id, added where it is new here.
   *
   * @param name as a register of organisations has it now
   * @return our id of it
   */
  public String known(String businessId, String name) {
    entities
        .createNativeQuery(
            "INSERT INTO organisation (id, business_id, name, registered)"
                + " VALUES (?1, ?2, ?3, UTC_TIMESTAMP(6))"
                + " ON DUPLICATE KEY UPDATE name = VALUE(name)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, businessId)
        .setParameter(3, name)
        .executeUpdate();
    return (String)
        entities
            .createNativeQuery("SELECT id FROM organisation WHERE business_id = ?1")
            .setParameter(1, businessId)
            .getSingleResult();
  }

  /** Business ids by our ids; what is no organisation is left out. */
  public Map<String, String> businessIds(Set<String> ids) {
    List<String> all = List.copyOf(ids);
    String marks =
        IntStream.rangeClosed(1, all.size())
            .mapToObj(place -> "?" + place)
            .collect(Collectors.joining(", "));
    Query query =
        entities.createNativeQuery(
            "SELECT id, business_id FROM organisation WHERE id IN (" + marks + ")");
    for (int i = 0; i < all.size(); i++) {
      query.setParameter(i + 1, all.get(i));
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
