package fi.luukku.parties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Associations and companies that people act for. */
@ApplicationScoped
public class Organisations {
  @PersistenceContext private EntityManager entities;

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
}
