package fi.luukku.parties.persistence;

import fi.luukku.parties.Invitation;
import fi.luukku.parties.MandateRole;
import fi.luukku.shared.AsciiColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Mandates that are offered and not yet taken. */
@ApplicationScoped
public class Invitations {
  /** How long a link works. */
  public static final int DAYS = 3;

  private static final String INVITATION =
      "SELECT i.id, i.organisation_id, o.name, i.role, CAST(i.manages AS INTEGER),"
          + " CAST(i.until_day AS CHAR), i.address, i.invited_by, i.by_mandate,"
          + " CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', i.expires) AS INTEGER)"
          + " FROM mandate_invitation i JOIN organisation o ON o.id = i.organisation_id"
          + " WHERE i.answer IS NULL AND i.expires > UTC_TIMESTAMP(6) AND ";

  @PersistenceContext private EntityManager entities;

  /** Keeps a new one, and forgets those long over; whether there was none of this id. */
  public boolean add(Invitation wanted, String tokenHash) {
    change("DELETE FROM mandate_invitation WHERE expires < UTC_TIMESTAMP(6) - INTERVAL 1 DAY");
    return change(
            "INSERT IGNORE INTO mandate_invitation (id, organisation_id, role, manages, until_day,"
                + " address, token_hash, invited_by, by_mandate, invited, expires) VALUES"
                + " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, UTC_TIMESTAMP(6),"
                + (" UTC_TIMESTAMP(6) + INTERVAL " + DAYS + " DAY)"),
            wanted.id(),
            wanted.party(),
            wanted.role().name(),
            wanted.manages(),
            wanted.until().orElse(null),
            wanted.address(),
            tokenHash,
            wanted.by(),
            wanted.byMandate())
        > 0;
  }

  /** How many an organisation has sent in a day. */
  public long sentLately(String organisation) {
    return ((Number)
            Native.filled(
                    entities,
                    "SELECT COUNT(*) FROM mandate_invitation WHERE organisation_id = ?1"
                        + " AND invited > UTC_TIMESTAMP(6) - INTERVAL 1 DAY",
                    organisation)
                .getSingleResult())
        .longValue();
  }

  /** Those of an organisation that can be answered, the latest first. */
  public List<Invitation> open(String organisation) {
    return read("i.organisation_id = ?1 ORDER BY i.invited DESC, i.id", organisation);
  }

  /** The one behind a link, where it can be answered. */
  public Optional<Invitation> byToken(String hash) {
    return read("i.token_hash = ?1", hash).stream().findFirst();
  }

  /** Whether an organisation has sent this one, answered or not. */
  public boolean isOf(String organisation, String id) {
    String sql = "SELECT 1 FROM mandate_invitation WHERE organisation_id = ?1 AND id = ?2";
    return AsciiColumn.mayHave(id)
        && !Native.filled(entities, sql, organisation, id).getResultList().isEmpty();
  }

  /** Answers one; whether it could be answered still. The address is forgotten. */
  public boolean answer(String id, String how) {
    return change(
            "UPDATE mandate_invitation SET answer = ?1, answered = UTC_TIMESTAMP(6),"
                + " address = NULL WHERE id = ?2 AND answer IS NULL"
                + " AND expires > UTC_TIMESTAMP(6)",
            how,
            id)
        > 0;
  }

  /** Takes back all that were sent by a mandate that has ended. */
  public void takeBackOf(String mandate) {
    change(
        "UPDATE mandate_invitation SET answer = 'TAKEN_BACK', answered = UTC_TIMESTAMP(6),"
            + " address = NULL WHERE by_mandate = ?1 AND answer IS NULL",
        mandate);
  }

  private List<Invitation> read(String which, String value) {
    List<?> rows = Native.filled(entities, INVITATION + which, value).getResultList();
    return rows.stream().map(row -> invitation((Object[]) row)).toList();
  }

  private static Invitation invitation(Object[] row) {
    return new Invitation(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        MandateRole.valueOf((String) row[3]),
        Native.isTrue(row[4]),
        Optional.ofNullable((String) row[5]).map(LocalDate::parse),
        (String) row[6],
        (String) row[7],
        (String) row[8],
        Native.instant(row[9]));
  }

  private int change(String sql, Object... values) {
    return Native.filled(entities, sql, values).executeUpdate();
  }
}
