package fi.luukku.parties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The codes that are out, one a person at most. */
@ApplicationScoped
public class EmailProofs {
  private static final int MINUTES = 30;
  private static final int TRIES = 5;
  private static final int MAILS_AN_HOUR = 5;

  @PersistenceContext private EntityManager entities;

  /** A code that can be typed. */
  public record Waiting(String address, byte[] hash) {}

  /** A new code in place of the one before; not where one mail too many would go out. */
  public boolean replace(String personId, String address, byte[] hash) {
    entities
        .createNativeQuery(
            "INSERT IGNORE INTO email_proof"
                + " (person_id, email, expires, tries, mails, mails_since)"
                + " VALUES (?1, '', UTC_TIMESTAMP(6), 0, 0, UTC_TIMESTAMP(6))")
        .setParameter(1, personId)
        .executeUpdate();
    String anHourAgo = "mails_since < UTC_TIMESTAMP(6) - INTERVAL 1 HOUR";
    return entities
            .createNativeQuery(
                "UPDATE email_proof SET email = ?1, code = ?2, tries = 0,"
                    + " expires = UTC_TIMESTAMP(6) + INTERVAL ?3 MINUTE,"
                    + (" mails = IF(" + anHourAgo + ", 1, mails + 1),")
                    + (" mails_since = IF(" + anHourAgo + ", UTC_TIMESTAMP(6), mails_since)")
                    + " WHERE person_id = ?4 AND (mails < ?5 OR "
                    + anHourAgo
                    + ")")
            .setParameter(1, address)
            .setParameter(2, hash)
            .setParameter(3, MINUTES)
            .setParameter(4, personId)
            .setParameter(5, MAILS_AN_HOUR)
            .executeUpdate()
        > 0;
  }

  /** Counts a try, and gives what it is tried on; empty where nothing can be tried any more. */
  public Optional<Waiting> tryOnce(String personId) {
    int counted =
        entities
            .createNativeQuery(
                "UPDATE email_proof SET tries = tries + 1 WHERE person_id = ?1"
                    + " AND code IS NOT NULL AND tries < ?2 AND expires > UTC_TIMESTAMP(6)")
            .setParameter(1, personId)
            .setParameter(2, TRIES)
            .executeUpdate();
    if (counted == 0) {
      return Optional.empty();
    }
    List<?> rows =
        entities
            .createNativeQuery("SELECT email, code FROM email_proof WHERE person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    Object[] row = (Object[]) rows.get(0);
    return Optional.of(new Waiting((String) row[0], (byte[]) row[1]));
  }

  /** It works once. */
  public void used(String personId) {
    entities
        .createNativeQuery("UPDATE email_proof SET code = NULL WHERE person_id = ?1")
        .setParameter(1, personId)
        .executeUpdate();
  }
}
